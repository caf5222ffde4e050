import type { ItemStep } from '../../../../domain/catalogue/item'
import { accepted, decided, filed, reviewed, siteChecked } from '../../../support/journal'
import { type Line, type Row, likeEveryRule, officer, ruleTable } from '../../../support/judge'

const step = (code: ItemStep['code'], post: ItemStep['post']): ItemStep => ({
  code,
  name: code,
  post,
  limit: `step.${code}`,
})
const both = {
  item: {
    steps: [
      step('acceptance-check', 'window'),
      step('site-check', 'handling'),
      step('review', 'review'),
      step('decision', 'approval'),
    ],
  },
}
const onlyReview = { item: { steps: [step('review', 'review')] } }
const noSteps = { item: { steps: [] } }
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const checked: Line = ['2026-03-04', siteChecked('2026-03-04')]
const looked: Line = ['2026-03-05', reviewed]
const by = (post: 'approval' | 'review'): Line => ['2026-03-06', { ...decided, ...officer(post) }]

// prettier-ignore
const rows: Row[] = [
  [[...lines, checked, looked, by('approval')], both,        [],                       'every step taken, decided by the approver'],
  [[...lines, looked, by('approval')], both,                 ['red 2026-03-06 R3:e3'], 'no site check'],
  [[...lines, checked, by('approval')], both,                ['red 2026-03-06 R3:e3'], 'no review'],
  [[...lines, by('approval')], both,                         ['red 2026-03-06 R3:e2'], 'neither: one card'],
  [[...lines, looked, by('approval')], onlyReview,           [],                       'the item has no site check'],
  [[...lines, by('approval')], noSteps,                      [],                       'the item has no step before the decision'],
  [[...lines, checked, looked, by('review')], both,          ['red 2026-03-06 R3:e4'], 'decided by another post'],
  [[...lines, checked, looked, ['2026-03-06', decided]], both, ['red 2026-03-06 R3:e4'], 'decided by nobody of the office'],
  [[...lines, checked, by('approval'), looked], both,        ['red 2026-03-06 R3:e3'], 'reviewed after the decision is not reviewed before it'],
  [[...lines, checked], both,                                [],                       'not decided yet: nothing is skipped yet'],
]

describe('R3: a step skipped, or a decision beyond power', () => {
  ruleTable('R3', rows)
  likeEveryRule('R3', [...lines, by('approval')], both)
})
