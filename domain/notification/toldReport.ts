import type { CivilDate } from '../../lib/civilDate'
import { type Instant, minutesAfter } from '../../lib/moment'
import type { Role } from '../identity/roles'
import {
  type AlertTelling,
  type Channel,
  type Ladder,
  type OrderTelling,
  type Weight,
  alertTellings,
  channels,
  orderTellings,
  weights,
} from './ladder'
import type { Notice } from './notice'

/** A person whom a ladder tells of something. */
export interface Recipient {
  accountId: string
  name: string
  role: Role
  departmentNo: string | null
  /** By which he can be reached, of those that the ladder wants. */
  channels: readonly Channel[]
}

/** Something that happened, with the people whom each of two ladders tells of it. */
export interface PastTelling {
  subject: Notice['subject']['kind']
  what: AlertTelling | OrderTelling
  weight: Weight
  at: Instant
  before: readonly Recipient[]
  after: readonly Recipient[]
}

/** Notices, or messages. */
export interface Shift {
  before: number
  after: number
}

export type KindTold = Pick<PastTelling, 'subject' | 'what' | 'weight'> & Shift & { tellings: number }
export type PersonTold = Omit<Recipient, 'channels'> & Shift

/** What people would have been told of a past period under a drafted ladder, beside the one that it takes the place of. */
export interface ToldReport {
  from: CivilDate
  to: CivilDate
  /** Events that people must be told of. */
  tellings: number
  notices: Shift
  /** Tellings that reach nobody. */
  unheard: Shift
  /** Merged as they would go out. */
  messages: Readonly<Record<Channel, Shift>>
  /** What there was of each kind, cards before orders, the heavier first. */
  kinds: readonly KindTold[]
  /** Those who are told more or less often, the largest change first. */
  people: readonly PersonTold[]
  peopleCount: number
}

const PEOPLE = 200
const sides = ['before', 'after'] as const
type Waiting = Pick<Ladder, 'quietMinutes' | 'channels'>

/**
 * @param tellings in any order
 * @param ladders how long each lets a notice wait for others
 */
export function toldReport(
  period: { from: CivilDate; to: CivilDate },
  tellings: readonly PastTelling[],
  ladders: Readonly<Record<keyof Shift, Waiting>>,
): ToldReport {
  const kinds = new Map<string, KindTold>()
  const people = new Map<string, PersonTold>()
  for (const telling of tellings) {
    const { subject, what, weight } = telling
    const kind = entry(kinds, `${subject} ${what} ${weight}`, () => ({
      subject,
      what,
      weight,
      tellings: 0,
      ...none(),
    }))
    kind.tellings += 1
    for (const side of sides)
      for (const { channels: _, ...one } of telling[side]) {
        kind[side] += 1
        entry(people, one.accountId, () => ({ ...one, ...none() }))[side] += 1
      }
  }
  const moved = [...people.values()].filter(({ before, after }) => before !== after)
  return {
    ...period,
    tellings: tellings.length,
    notices: shift(side => tellings.reduce((sum, one) => sum + one[side].length, 0)),
    unheard: shift(side => tellings.filter(one => one[side].length === 0).length),
    messages: messagesOf(tellings, ladders),
    kinds: [...kinds.values()].sort(byKind),
    people: moved.sort((a, b) => size(b) - size(a) || (a.accountId < b.accountId ? -1 : 1)).slice(0, PEOPLE),
    peopleCount: moved.length,
  }
}

/** A notice waits for its quiet time; when the first of a person's is due, all that wait for him go along. */
function messagesOf(
  tellings: readonly PastTelling[],
  ladders: Readonly<Record<keyof Shift, Waiting>>,
): Record<Channel, Shift> {
  const counts = Object.fromEntries(channels.map(one => [one, none()])) as Record<Channel, Shift>
  const inOrder = [...tellings].sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const side of sides) {
    const waiting = new Map<string, { until: Instant; by: Set<Channel> }>()
    const go = (accountId: string, by: Iterable<Channel>) => {
      for (const channel of by) counts[channel][side] += 1
      waiting.delete(accountId)
    }
    for (const { at, weight, ...told } of inOrder) {
      const { quietMinutes, channels: how } = ladders[side]
      for (const { accountId, channels: by } of told[side]) {
        if (by.length === 0) continue
        const known = waiting.get(accountId)
        if (known && known.until <= at) go(accountId, known.by)
        const until = how[weight].atOnce ? at : minutesAfter(at, quietMinutes)
        const held = entry(waiting, accountId, () => ({ until, by: new Set<Channel>() }))
        for (const channel of by) held.by.add(channel)
        if (until < held.until) held.until = until
      }
    }
    for (const [accountId, { by }] of waiting) go(accountId, by)
  }
  return counts
}

const subjects: readonly PastTelling['subject'][] = ['alert', 'order']
const whats: readonly PastTelling['what'][] = [...alertTellings, ...orderTellings]
const none = (): Shift => ({ before: 0, after: 0 })
const shift = (of: (side: keyof Shift) => number): Shift => ({ before: of('before'), after: of('after') })
const size = ({ before, after }: Shift): number => Math.abs(after - before)
const byKind = (a: KindTold, b: KindTold): number =>
  subjects.indexOf(a.subject) - subjects.indexOf(b.subject) ||
  weights.indexOf(b.weight) - weights.indexOf(a.weight) ||
  whats.indexOf(a.what) - whats.indexOf(b.what)

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let found = map.get(key)
  if (!found) map.set(key, (found = make()))
  return found
}
