import type { Collection } from 'mongoose'
import { keyOf } from './keyOf'

/** Keys of the documents whose instant in this field is not after `until`, earliest first; null is never. */
export async function dueBy(
  collection: Collection,
  field: string,
  until: string,
  limit: number,
): Promise<string[]> {
  const found = await collection
    .find({ [field]: { $gt: '', $lte: keyOf(until) } }, { projection: { _id: 1 } })
    .sort({ [field]: 1 })
    .limit(limit)
    .toArray()
  return found.map(({ _id }) => String(_id))
}
