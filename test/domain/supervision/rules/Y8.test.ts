import { accepted, filed, siteChecked } from '../../../support/journal'
import { type Line, type Row, likeEveryRule, ruleTable } from '../../../support/judge'

const by = (...officers: string[]): Line[] => [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
  ['2026-03-05', { ...(siteChecked('2026-03-05') as object), officers } as unknown as Line[1]],
]

// prettier-ignore
const rows: Row[] = [
  [by(), {},                         ['yellow 2026-03-05 Y8:e2'], 'nobody went'],
  [by('张三'), {},                    ['yellow 2026-03-05 Y8:e2'], 'one officer'],
  [by('张三', '李四'), {},             [],                          'two officers'],
  [by('张三', '李四', '王五'), {},      [],                          'three officers'],
  [by('张三', '张三'), {},             ['yellow 2026-03-05 Y8:e2'], 'one officer twice'],
  [by('张三', ' 张三 '), {},           ['yellow 2026-03-05 Y8:e2'], 'one officer, written with blanks'],
  [by('张三', ' '), {},               ['yellow 2026-03-05 Y8:e2'], 'a blank is nobody'],
]

describe('Y8: a site check by fewer than two', () => {
  ruleTable('Y8', rows)
  likeEveryRule('Y8', by('张三'))
})
