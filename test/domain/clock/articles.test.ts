import { expect } from 'chai'
import { dayRules } from '../../../domain/clock/dayRules'
import type { RulerDay } from '../../../domain/clock/ruler'
import { segmentsOf } from '../../../domain/clock/segments'
import { civilDate } from '../../../lib/civilDate'
import { limit, testItem } from '../../support/item'

describe('dayRules', () => {
  // prettier-ignore
  const rows = [
    ['counted',        '行政许可法 第八十二条'],
    ['make-up',        '全国年节及纪念日放假办法 及国务院当年节假日安排通知'],
    ['holiday',        '全国年节及纪念日放假办法 及国务院当年节假日安排通知'],
    ['weekend',        '国务院关于职工工作时间的规定 第七条'],
    ['with-applicant', '行政许可法 第三十二条第一款第四项'],
    ['paused',         '行政许可法 第四十五条'],
    ['closure',        null],
    ['before-receipt', null],
    ['after-end',      null],
  ] as const
  for (const [kind, source] of rows) {
    it(`${kind}: ${source ?? 'the house decided'}`, () => {
      const rule = dayRules[kind]
      expect(rule && `${rule.act} ${rule.provision}`).to.equal(source)
      if (rule) expect(rule.checkedOn).to.equal('2026-11-23')
    })
  }
})

describe('segmentsOf, day beside day', () => {
  const office = { ...limit('licence.promised', 7), basis: { office: { promisedBy: '本局', note: '' } } }
  const item = {
    limits: [limit('licence.decision', 10), office],
    specialProcedures: [
      {
        ground: '检验',
        name: '检验',
        plannedWorkingDays: 5,
        source: { ...testItem.legalBasis[0]!, provision: '第五条' },
      },
    ],
  }
  const day = (on: string, more: Partial<RulerDay> = {}): RulerDay => ({
    on: civilDate(on),
    kind: 'counted',
    event: 1,
    isAssumed: false,
    ...more,
  })
  const of = (...days: RulerDay[]) => segmentsOf({ days }, item)

  // prettier-ignore
  const apart: [more: Partial<RulerDay>, because: string][] = [
    [{ kind: 'weekend' },            'another kind'],
    [{ limit: 'licence.decision' },  'another limit'],
    [{ event: 2 },                   'another event'],
    [{ holiday: '春节' },             'another holiday'],
    [{ ground: '检验' },              'another ground'],
    [{ isAssumed: true },            'a year that is not published'],
  ]
  for (const [more, because] of apart) {
    it(`begins a new segment at ${because}`, () => {
      expect(of(day('2026-03-03'), day('2026-03-04', more)).map(({ days }) => days)).to.deep.equal([1, 1])
      expect(of(day('2026-03-03', more), day('2026-03-04', more)).map(({ days }) => days)).to.deep.equal([2])
    })
  }

  it('carries what the day carries, and nothing that it does not', () => {
    expect(of(day('2026-03-03'))).to.deep.equal([
      {
        from: '2026-03-03',
        to: '2026-03-03',
        kind: 'counted',
        days: 1,
        event: 1,
        rule: 'day.counted',
        article: dayRules.counted,
        isAssumed: false,
      },
    ])
    expect(Object.keys(of(day('2026-03-03'))[0]!)).not.to.include.members(['limit', 'holiday', 'ground'])
    expect(
      of(day('2026-03-03', { limit: 'licence.decision', holiday: '春节', ground: '检验' }))[0],
    ).to.include({ limit: 'licence.decision', holiday: '春节', ground: '检验' })
  })

  // prettier-ignore
  const articles: [more: Partial<RulerDay>, provision: string | null, because: string][] = [
    [{ limit: 'licence.decision' },                  '第四十二条', 'a counted day: by the law of its limit'],
    [{ limit: 'licence.decision', kind: 'make-up' }, '第四十二条', 'a make-up day that counts: the same'],
    [{ limit: 'licence.promised' },                  '第八十二条', 'a limit that the office set: by the law of counting'],
    [{ limit: 'licence.delivery' },                  '第八十二条', 'a limit that the item does not have: the same'],
    [{},                                             '第八十二条', 'no limit at all: the same'],
    [{ kind: 'make-up' },                            '及国务院当年节假日安排通知', 'a make-up day of no limit: by the notice'],
    [{ limit: 'licence.decision', kind: 'weekend' }, '第七条',     'a weekend: by its own law, whatever the limit'],
    [{ kind: 'paused', ground: '检验' },              '第五条',     'a pause: by the law of its procedure'],
    [{ kind: 'paused', ground: '鉴定' },              '第四十五条', 'a pause that the item does not list: by the general one'],
    [{ kind: 'closure', limit: 'licence.decision' }, null,         'a closure: by none'],
  ]
  for (const [more, provision, because] of articles) {
    it(because, () => expect(of(day('2026-03-03', more))[0]!.article?.provision ?? null).to.equal(provision))
  }
})
