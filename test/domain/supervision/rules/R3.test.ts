import type { ItemStep } from '../../../../domain/catalogue/item'
import {
  accepted,
  countersigned,
  decided,
  filed,
  paused,
  publicised,
  reportedUp,
  resumed,
  reviewed,
  siteChecked,
} from '../../../support/journal'
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
const asked = {
  item: {
    steps: [
      { ...step('countersign', 'review'), departmentNo: '15' },
      { ...step('countersign', 'review'), departmentNo: '40' },
    ],
  },
}
const having = (...codes: ItemStep['code'][]) => ({
  item: { steps: codes.map(code => step(code, 'handling')) },
})
const pausing: Line[] = [
  ['2026-03-04', paused('2026-03-20')],
  ['2026-03-05', resumed],
]
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
  [[...lines, ['2026-03-04', countersigned('15')], ['2026-03-05', countersigned('40', true)], by('approval')], asked, [], 'everybody who was asked has answered'],
  [[...lines, ['2026-03-04', countersigned('41')], ['2026-03-05', countersigned('42', true)], by('approval')], asked, ['red 2026-03-06 R3:e4'], 'others than those who were asked have answered'],
  [[...lines, ['2026-03-04', countersigned('15')], by('approval')], asked, ['red 2026-03-06 R3:e3'], 'one who was asked has not'],
  [[...lines, ...pausing, by('approval')], having('commission'), [], 'what every case must have was done'],
  [[...lines, by('approval')], having('commission'), ['red 2026-03-06 R3:e2'], 'what every case must have was not'],
  [[...lines, ['2026-03-05', publicised('2026-03-04', '2026-03-05')], by('approval')], having('publicity'), [], 'the public was heard'],
  [[...lines, by('approval')], having('publicity'), ['red 2026-03-06 R3:e2'], 'the public was not heard'],
  [[...lines, ['2026-03-05', reportedUp], by('approval')], having('report-up'), [], 'it was reported up'],
  [[...lines, by('approval')], having('report-up'), ['red 2026-03-06 R3:e2'], 'it never went up'],
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
