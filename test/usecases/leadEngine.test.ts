import { expect } from 'chai'
import type { CaseState } from '../../domain/case/transitions'
import { foldJournal } from '../../domain/case/foldJournal'
import type { StepCode } from '../../domain/catalogue/item'
import { leadEngine } from '../../usecases/support/leadEngine'
import { openTask } from '../../usecases/openTask'
import { sampleCase } from '../contract/support/samples'
import {
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  resumed,
  reviewed,
  siteChecked,
  supplementReceived,
  supplementRequested,
} from '../support/journal'
import { testHouse } from '../support/testHouse'

const day = '2026-03-02'
const history = (...drafts: Parameters<typeof journalOf>[0][1][]) =>
  journalOf(...[filed(day), ...drafts].map((draft): Parameters<typeof journalOf>[0] => [day, draft]))
const deemed = { type: 'deemedAccepted', effectiveOn: day, dueOn: day } as never

describe('leadEngine', () => {
  for (const [journal, step, state, expected, sentence] of [
    [
      history(accepted(day)),
      'acceptance-check',
      'accepted',
      { acceptance: 'accepted' },
      'acceptance is behind it',
    ],
    [
      history(supplementRequested),
      'acceptance-check',
      'supplementing',
      { acceptance: 'supplement' },
      'the engine waits for the applicant as the case does',
    ],
    [
      history(supplementRequested, supplementReceived(day), accepted(day)),
      'acceptance-check',
      'accepted',
      { acceptance: 'accepted' },
      'a supplement that came is not asked for again',
    ],
    [
      history(supplementRequested, supplementReceived(day), deemed),
      'acceptance-check',
      'accepted',
      undefined,
      'where the law accepted, a message tells it',
    ],
    [history(accepted(day), siteChecked(day)), 'site-check', 'checked', {}, 'the site was seen'],
    [
      history(accepted(day), reviewed),
      'site-check',
      'reviewed',
      {},
      'a step that was skipped holds nobody up',
    ],
    [
      history(accepted(day), siteChecked(day), paused('2026-04-01')),
      'review',
      'paused',
      { review: 'specialProcedure' },
      'the experts are still at it',
    ],
    [
      history(accepted(day), siteChecked(day), paused('2026-04-01'), resumed, reviewed),
      'review',
      'reviewed',
      { review: 'toDecision' },
      'the look after the pause counts',
    ],
    [
      history(accepted(day), siteChecked(day), reviewed, decided),
      'decision',
      'granted',
      { decision: 'granted' },
      'the decision is the journal’s',
    ],
    [history(), 'site-check', 'filed', undefined, 'what is not in the journal ends no step'],
    [
      history({ type: 'stepStarted', step: 'acceptance-check', jobKey: '1' }, accepted(day)),
      'acceptance-check',
      'accepted',
      undefined,
      'a step that the house opened ends by its own completion',
    ],
  ] as const) {
    it(`${step} of a case that is ${state}: ${sentence}`, () => {
      expect(foldJournal(journal), 'the row itself').to.equal(state satisfies CaseState)
      const order = leadEngine(sampleCase({ journal, state, openSteps: [] }), step satisfies StepCode, '42')
      expect(order).to.deep.equal(expected && { kind: 'complete-job', jobKey: '42', variables: expected })
    })
  }

  it('leads a history to its step, where a clerk finds it', async () => {
    const test = testHouse('2026-03-03T02:00:00.000Z')
    const { house } = test
    const journal = history(accepted(day), siteChecked(day))
    const caseNo = 'history-1'
    await house.cases.insert(sampleCase({ caseNo, journal, state: 'checked', openSteps: [], version: 3 }))
    for (const [step, jobKey] of [
      ['acceptance-check', '1'],
      ['site-check', '2'],
      ['review', '3'],
    ] as const)
      await openTask({ caseNo, step, jobKey }, house)
    const told = test.engine.told.map(({ order }) => order.kind === 'complete-job' && order.jobKey)
    expect(told).to.deep.equal(['1', '2'])
    expect((await house.cases.find(caseNo))!.openSteps.map(({ step }) => step)).to.deep.equal(['review'])
    const open = await house.tasks.listOpen({ departmentNo: '18' }, 9)
    expect(open.map(({ step }) => step)).to.deep.equal(['review'])
  })
})
