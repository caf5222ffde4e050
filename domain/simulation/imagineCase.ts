import { type CivilDate, addDays, nextDay } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { type OfficeHours, receivedOn } from '../calendar/receivedOn'
import type { Actor, CaseEvent } from '../case/events'
import { type Post, limitOf } from '../catalogue/item'
import { countDue } from '../clock/countDays'
import { decide } from './decide'
import { type Officer, type Roster, inspector, system } from './people'
import type { PlannedFiling } from './planFilings'
import { Random } from './random'
import { shares } from './specials'
import { type Story, daysOf, enter, takes } from './story'
import { Walk } from './walk'

export interface Imagined {
  seed: number
  roster: Roster
  /** Of any department. */
  rosterOf(departmentNo: string): Roster
  hours: OfficeHours
  calendar: WorkingCalendar
  applicant: Actor
  startMsOf(day: CivilDate): number
}

export interface ImaginedCase {
  journal: readonly CaseEvent[]
  /** Who would act next, post by post. */
  crew: Readonly<Record<Post, Officer>>
}

/**
 * The whole journal of one invented case, from filing to the file's end, however late that is. Pure: the
 * same seed and filing give the same journal. Everything in it is lawful in form (`foldJournal`); some of
 * it is what the law forbids, for the supervisor to find.
 */
export function imagineCase(filing: PlannedFiling, given: Imagined): ImaginedCase {
  const random = new Random(given.seed, 2, filing.number)
  const { roster, calendar, applicant } = given
  const walk = new Walk(filing.on, filing.minuteOfDay, given.startMsOf, calendar, random)
  const crew = Object.fromEntries(
    (Object.keys(roster) as Post[]).map(post => [post, random.pick(roster[post])]),
  ) as Record<Post, Officer>
  const story: Story = {
    walk,
    random,
    item: filing.item,
    applicant,
    crew,
    colleagues: roster.handling,
    reviewerOf: departmentNo => given.rosterOf(departmentNo).review[0]!,
    extension: 0,
  }
  const moment = { at: '' as never, on: filing.on, minuteOfDay: filing.minuteOfDay }
  const received = receivedOn(moment, given.hours, calendar)
  walk.add({ type: 'filed', receivedOn: received }, applicant)
  const isDecided = accept(story, received) && decide(story)
  if (isDecided) deliver(story)
  else if (walk.journal.at(-1)!.type !== 'supplementRequested') archive(story)
  complain(story)
  return { journal: walk.journal, crew }
}

/** Until the case is accepted or ends before. */
function accept(story: Story, received: CivilDate): boolean {
  const { walk, random, crew } = story
  const window = crew.window
  let asked = 0
  let since = received
  for (;;) {
    const isLaw = !reachesInTime(story, since)
    if (isLaw) return true
    if (withdraw(story)) return false
    const again = asked === 1 && random.chance(window.isPiecemeal ? 0.35 : 0.01)
    const isAsking = asked === 0 ? random.chance(shares.supplement) : again
    if (!isAsking) break
    asked += 1
    walk.add({ type: 'supplementRequested', needs: ['补齐申请材料中缺少的页'] }, window.actor)
    if (random.chance(shares.neverSupplied)) return giveUp(story)
    since = supply(story)
  }
  if (random.chance(shares.refusedAcceptance)) {
    const isCurt = random.chance(window.isCurt ? 0.5 : 0.02)
    const [reasons, remedies] = isCurt ? ['', []] : ['申请事项依法不属于本机关职权范围', story.item.remedies]
    walk.add({ type: 'acceptanceRefused', reasons, remedies }, window.actor)
    return false
  }
  story.acceptedOn = walk.on
  walk.add({ type: 'accepted', effectiveOn: walk.on }, window.actor)
  return true
}

/** The window looks at it; false where the law had accepted it before. */
function reachesInTime(story: Story, since: CivilDate): boolean {
  const { walk, random, crew, item } = story
  const limit = limitOf(item, 'acceptance.decision')
  const length = item.type === '即办件' ? 1 : daysOf(item, 'acceptance.decision', 5)
  const isAtOnce = item.type === '即办件' && random.chance(0.9)
  walk.goTo(since)
  const before = { on: walk.on, minute: walk.minute }
  walk.workingDaysOn(isAtOnce ? 0 : takes(crew.window, length, random))
  if (!limit) return true
  const { dueOn } = countDue({ ...limit, startsOn: since, pauses: [], calendar: walk.calendar })
  if (walk.on <= dueOn || limit.deemedEffect?.kind !== 'deemed-acceptance') return true
  Object.assign(walk, before)
  walk.atMidnight(nextDay(dueOn))
  story.acceptedOn = since
  walk.add({ type: 'deemedAccepted', effectiveOn: since, dueOn }, system)
  return false
}

function supply({ walk, random, applicant }: Story): CivilDate {
  walk.workingDaysOn(random.between(1, 12))
  walk.add({ type: 'supplementReceived', receivedOn: walk.on, materials: [] }, applicant)
  return walk.on
}

/** Half of those who never supply withdraw some day; the others leave the case as it is. */
function giveUp({ walk, random, applicant }: Story): false {
  if (random.chance(0.5)) {
    walk.workingDaysOn(random.between(15, 40))
    walk.add({ type: 'withdrawn', reasons: '不再办理' }, applicant)
  }
  return false
}

export function withdraw({ walk, random, applicant }: Story): boolean {
  if (!random.chance(shares.withdrawn)) return false
  walk.add({ type: 'withdrawn', reasons: '计划有变' }, applicant)
  return true
}

/** What the item may charge, by its rates; some take a round sum instead. */
function pay({ random, crew, item, walk }: Story): void {
  const [rate] = item.charges ?? []
  const last = walk.journal.at(-1)!
  if (!rate || last.type !== 'decided' || last.outcome !== 'granted') return
  const isWrong = random.chance(shares.illegalFee)
  const amountFen = isWrong ? Math.ceil(rate.rateFen / 10_000 + 1) * 10_000 : rate.rateFen
  walk.workingDaysOn(random.between(0, 2))
  walk.add({ type: 'feeCharged', charge: rate.code, quantity: 1, amountFen }, crew.window.actor)
}

function deliver(story: Story): void {
  const { random, crew, item } = story
  pay(story)
  const length = daysOf(item, 'licence.delivery', 10)
  const isAtOnce = item.type === '即办件' && random.chance(0.8)
  const method = random.pick(['窗口领取', '邮寄', '电子送达'])
  const days = isAtOnce ? 0 : Math.min(takes(crew.window, length, random), length + 5)
  // after the decision no limit has an effect of its own any more
  const { acceptedOn: _, ...decided } = story
  enter(decided, crew.window, days, () => ({
    type: 'delivered',
    method,
    receipt: `送达回证 ${random.between(1000, 9999)}`,
  }))
  archive(story)
}

function archive({ walk }: Story): void {
  walk.minute += 1
  walk.add({ type: 'archived' }, system)
}

/** Some complain, and some of them are right. */
function complain({ walk, random }: Story): void {
  const refused = walk.journal.some(event => event.type === 'acceptanceRefused')
  if (!random.chance(refused ? 0.06 : shares.complaint)) return
  const about = refused
    ? ('acceptanceRefused' as const)
    : random.pick([null, 'accepted', 'supplementRequested'] as const)
  const isThere = about === null || walk.journal.some(event => event.type === about)
  walk.goTo(addDays(walk.on, random.between(3, 30)))
  const findings = refused ? '申请符合受理条件，应当受理' : '经查，投诉反映的情况属实'
  walk.add({ type: 'complaintUpheld', about: isThere ? about : null, findings }, inspector)
}
