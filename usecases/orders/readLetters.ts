import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { Letter } from '../../domain/orders/letter'
import { addMonths, firstOfMonth } from '../../lib/civilDate'
import { type Result, accept, refuse } from '../../lib/result'
import type { House } from '../ports'

/** A letter that an inspector should write: nothing is ever sent by itself. */
export type ProposedLetter =
  | { kind: 'order'; orderId: string; orderNo: string; departmentNo: string; subject: string }
  | { kind: 'score'; month: string; departmentNo: string; total: number }

export type ProposeLettersDeps = Pick<House, 'clock' | 'orders' | 'letters' | 'scores'>

const ORDERS = 200
/** Whole months before this one whose published scores are looked at. */
const MONTHS = 3

/** Red orders that are overdue, and departments whose published month was failed, as long as no letter was written. */
export async function proposedLetters(
  by: Account,
  deps: ProposeLettersDeps,
): Promise<Result<ProposedLetter[]>> {
  const permitted = authorize(by, 'letter.issue')
  if (!permitted.ok) return permitted
  const overdue = await deps.orders.list({ letter: 'proposed', state: 'open' }, ORDERS)
  const proposed: (ProposedLetter & { letterId: string })[] = overdue.map(
    ({ id: orderId, orderNo, departmentNo, subject }) => ({
      kind: 'order',
      orderId,
      orderNo,
      departmentNo,
      subject,
      letterId: `letter:${orderId}`,
    }),
  )
  const thisMonth = firstOfMonth(deps.clock.now().on)
  for (let back = 1; back <= MONTHS; back += 1) {
    const month = addMonths(thisMonth, -back).slice(0, 7)
    const published = (await deps.scores.ofMonth(month, 'department')).filter(
      ({ publishedAt }) => publishedAt !== null,
    )
    // the newest version comes last
    for (const { key, score } of new Map(published.map(one => [one.key, one])).values()) {
      if (score.grade !== 'failed' || !score.isSampleEnough) continue
      const letterId = `letter:${month}:${key}`
      proposed.push({ kind: 'score', month, departmentNo: key, total: score.total, letterId })
    }
  }
  const written = await Promise.all(proposed.map(({ letterId }) => deps.letters.find(letterId)))
  return accept(proposed.filter((_, index) => !written[index]).map(({ letterId: _, ...one }) => one))
}

/** A letter, for those who may know of it: the inspectorate, and the department that it is written to. */
export async function readLetter(
  id: string,
  by: Account,
  { letters }: Pick<House, 'letters'>,
): Promise<Result<Letter>> {
  const found = await letters.find(id)
  if (!found) return refuse({ code: 'NOT_FOUND', what: 'letter', id })
  const { departmentNo } = found
  const permitted = authorize(by, 'letter.read', { what: 'letter', id, departmentNo })
  return permitted.ok ? accept(found) : permitted
}
