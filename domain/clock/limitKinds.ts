import type { CivilDate } from '../../lib/civilDate'
import type { CaseEvent, EventOf, EventType } from '../case/events'
import type { ItemLimit, LimitCode } from '../catalogue/item'

/** What starts a limit, what ends it, and what a pause or an extension does to it. */
export interface Kind {
  starts(event: CaseEvent): CivilDate | undefined
  ends: readonly EventType[]
  /** Where an event of `ends` may be somebody else's. */
  isEnd?(event: CaseEvent): boolean
  isPausable: boolean
  isExtendable: boolean
  /** A span that must pass before something may happen, such as the notice of a hearing. */
  isMinimum?: boolean
  /** Ended by a pause, it starts anew when the clock goes on. */
  isBrokenOffByPause?: boolean
  /** What would start it a second time while it runs starts nothing. */
  isOneAtATime?: boolean
  fixedDueOn?(event: CaseEvent): CivilDate | undefined
}

const decisive: readonly EventType[] = ['decided', 'deemedApproved', 'deemedRenewed', 'withdrawn']
const plain = { isPausable: false, isExtendable: false }

const kinds: Record<string, Kind> = {
  'acceptance.decision': {
    starts: e => (e.type === 'filed' || e.type === 'supplementReceived' ? e.receivedOn : undefined),
    ends: ['accepted', 'deemedAccepted', 'acceptanceRefused', 'supplementRequested', 'withdrawn'],
    ...plain,
  },
  'supplement.reply': {
    starts: e => (e.type === 'supplementRequested' ? e.on : undefined),
    ends: ['supplementReceived', 'withdrawn', 'deemedWithdrawn'],
    ...plain,
  },
  'licence.decision': {
    starts: acceptedOn,
    ends: decisive,
    isPausable: true,
    isExtendable: true,
  },
  'licence.delivery': {
    starts: e => (e.type === 'decided' ? e.on : isDeemedGrant(e) ? e.effectiveOn : undefined),
    ends: ['delivered'],
    ...plain,
  },
  // 行政许可法 art. 43: the lower organ's first review
  'licence.first-review': {
    starts: acceptedOn,
    ends: ['reportedUp', ...decisive],
    isPausable: true,
    isExtendable: false,
  },
  // the organ above decides in its own time; nobody here is late by it
  'superior.decision': { starts: on('reportedUp'), ends: decisive, ...plain },
  // art. 50: the organ decides before the licence expires; its due date is that day, whatever the limit's length
  'renewal.decision': {
    starts: e => (e.type === 'filed' && e.licenceExpiresOn !== undefined ? e.receivedOn : undefined),
    ends: [...decisive, 'acceptanceRefused'],
    ...plain,
    fixedDueOn: e => (e.type === 'filed' ? e.licenceExpiresOn : undefined),
  },
  // arts 47–48: five days to ask for a hearing, twenty to hold it, seven of notice at least
  'hearing.request': {
    starts: on('hearingOffered'),
    ends: ['hearingRequested', 'hearingWaived', 'withdrawn'],
    ...plain,
  },
  'hearing.holding': {
    starts: on('hearingRequested'),
    ends: ['hearingHeld', 'hearingWaived', 'withdrawn'],
    ...plain,
  },
  'hearing.notice': {
    starts: on('hearingNoticed'),
    ends: ['hearingHeld', 'withdrawn'],
    ...plain,
    isMinimum: true,
  },
}

function on(type: EventType): Kind['starts'] {
  return event => (event.type === type ? event.on : undefined)
}

/** 上报件: the office has kept its promise when the papers are with the organ above. */
function promiseOf(limits: readonly ItemLimit[]): Kind {
  const isReported = limits.some(({ code }) => code === 'licence.first-review')
  const ends: readonly EventType[] = isReported ? ['reportedUp', ...decisive] : decisive
  return { starts: acceptedOn, ends, isPausable: true, isExtendable: false }
}

/** One step before the decision: the event that ends it, and the one from which the next step runs. */
interface Link {
  step: string
  ends: EventType
  hands: (event: CaseEvent) => boolean
}

const link = (step: string, ends: EventType): Link => ({ step, ends, hands: event => event.type === ends })
/** In their order. An item may lack any of them. */
const chain: readonly Link[] = [
  link('site-check', 'siteChecked'),
  { step: 'countersign', ends: 'countersigned', hands: e => e.type === 'countersigned' && e.isLast },
  // what was commissioned is done while the clock stands
  { step: 'commission', ends: 'clockPaused', hands: event => event.type === 'clockResumed' },
  link('publicity', 'publicised'),
  link('review', 'reviewed'),
  link('report-up', 'reportedUp'),
  link('decision', 'decided'),
]

function acceptedOn(event: CaseEvent): CivilDate | undefined {
  return event.type === 'accepted' || event.type === 'deemedAccepted' ? event.effectiveOn : undefined
}

export function isDeemedGrant(event: CaseEvent): event is EventOf<'deemedApproved' | 'deemedRenewed'> {
  return event.type === 'deemedApproved' || event.type === 'deemedRenewed'
}

/** @throws RangeError for a code that the clock does not know */
export function kindOf(code: LimitCode, limits: readonly ItemLimit[] = noLimits): Kind {
  let known = ofLimits.get(limits)
  if (!known) ofLimits.set(limits, (known = new Map()))
  let kind = known.get(code)
  if (!kind) {
    kind =
      code === 'licence.promised'
        ? promiseOf(limits)
        : (kinds[code] ?? stepKind(code, limits) ?? specialKind(code))
    if (!kind) throw new RangeError(`unknown limit code: ${code}`)
    known.set(code, kind)
  }
  return kind
}

const noLimits: readonly ItemLimit[] = []
/** An item's limits do not change while the house runs: each kind is worked out once for each list. */
const ofLimits = new WeakMap<readonly ItemLimit[], Map<LimitCode, Kind>>()

/**
 * A step's limit runs from the event of the item's step before it, or from acceptance, to the event that
 * the step produces. A pause breaks it off, and it runs anew when the clock goes on.
 */
function stepKind(code: LimitCode, limits: readonly ItemLimit[]): Kind | undefined {
  if (code === 'step.special-procedure') {
    return { starts: on('clockPaused'), ends: ['clockResumed', 'withdrawn'], ...plain }
  }
  const [, step, departmentNo] = countersignature.exec(code) ?? [undefined, code.slice('step.'.length)]
  const place = chain.findIndex(one => code.startsWith('step.') && one.step === step)
  if (place < 0) return undefined
  const before = chain.slice(0, place).findLast(one => limits.some(limit => isOf(limit.code, one)))
  const { ends } = chain[place]!
  return {
    starts: event => ((before ? before.hands(event) : isAcceptance(event)) ? event.on : undefined),
    ends: [ends, 'clockPaused', ...decisive],
    isPausable: true,
    isExtendable: false,
    isBrokenOffByPause: ends !== 'clockPaused',
    isOneAtATime: true,
    // of those who were asked each answers for himself
    ...(departmentNo === undefined
      ? {}
      : { isEnd: event => event.type !== 'countersigned' || event.departmentNo === departmentNo }),
  }
}

/** A countersignature's limit names the department that is asked: `step.countersign-40`. */
const countersignature = /^step\.(countersign)-(\d{2})$/
const isOf = (code: LimitCode, { step }: Link): boolean =>
  code === `step.${step}` || code.startsWith(`step.${step}-`)
const isAcceptance = ({ type }: CaseEvent): boolean => type === 'accepted' || type === 'deemedAccepted'

/** The planned time of a special procedure, which is itself not counted in the case's limit (art. 45). */
function specialKind(code: LimitCode): Kind | undefined {
  if (!code.startsWith('special.')) return undefined
  const ground = code.slice('special.'.length)
  return {
    starts: e => (e.type === 'clockPaused' && e.ground === ground ? e.on : undefined),
    ends: ['clockResumed', 'withdrawn'],
    ...plain,
  }
}
