import type { CaseView, Due, TrackView } from '../../contract/cases'

export type Told = Pick<
  CaseView | TrackView,
  'state' | 'step' | 'outcome' | 'departmentName' | 'due' | 'ruler'
>

/** A sentence of the texts file, with its facts; days are `YYYY-MM-DD` until they are shown. */
export interface Sentence {
  key: string
  days: Record<string, string>
}

export interface Telling {
  now: string
  next: string
  when?: Sentence
  /** The limit that matters now has passed: say whom to ask and where to complain. */
  isLate: boolean
}

/** Steps that say more about where a case is than its state does. */
const tellingSteps = [
  'site-check',
  'countersign',
  'commission',
  'publicity',
  'review',
  'hearing',
  'report-up',
  'superior-decision',
  'decision',
  'fee',
]
const underWay = ['accepted', 'checked', 'reviewed', 'granted', 'deemedApproved']

/** The state of a case in one sentence each: where it is, what comes next, and when. */
export function tellCase(told: Told): Telling {
  const { state, step, outcome, due } = told
  const isOver = state === 'delivered' || state === 'archived'
  const next = isOver ? (outcome === 'refused' ? 'doneRefused' : 'done') : state
  const when = whenOf(told)
  return {
    now: step && tellingSteps.includes(step) && underWay.includes(state) ? `now.at.${step}` : `now.${state}`,
    next: `next.${next}`,
    ...(when ? { when } : {}),
    isLate: due !== undefined && due.endedOn === undefined && due.isMissed && isOfOffice(due),
  }
}

/** Neither the applicant's own time nor that of the organ above is this office's. */
const isOfOffice = ({ code }: Due): boolean => code !== 'supplement.reply' && code !== 'superior.decision'

function whenOf({ state, due, ruler }: Told): Sentence | undefined {
  if (state === 'paused') return { key: 'when.paused', days: {} }
  if (!due) return undefined
  const { dueOn: on, isMissed } = due
  switch (due.code) {
    case 'acceptance.decision':
      return { key: isMissed ? 'when.lateAcceptance' : 'when.filed', days: { on } }
    case 'supplement.reply':
      return { key: isMissed ? 'when.lateSupplement' : 'when.supplementing', days: { on } }
    case 'licence.promised': {
      const decision = lastRun(ruler.dues, 'licence.decision')
      if (decision) return { key: 'when.promised', days: { on, statutoryOn: decision.dueOn } }
      const review = lastRun(ruler.dues, 'licence.first-review')
      return review && { key: 'when.promisedReport', days: { on, statutoryOn: review.dueOn } }
    }
    case 'licence.decision':
      return { key: isMissed ? 'when.lateStatutory' : 'when.statutory', days: { on } }
    case 'licence.first-review':
      return { key: isMissed ? 'when.lateReport' : 'when.report', days: { on } }
    case 'superior.decision':
      return { key: isMissed ? 'when.lateSuperior' : 'when.superior', days: { on } }
    case 'licence.delivery':
      return { key: isMissed ? 'when.lateDeliver' : 'when.deliver', days: { on } }
    default:
      return undefined
  }
}

const lastRun = (dues: readonly Due[], code: string): Due | undefined =>
  dues.findLast(due => due.code === code)
