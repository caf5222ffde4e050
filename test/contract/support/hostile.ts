/** Keys as an attacker would like to send them: query operators, lists, and names that mean something elsewhere. */
export const hostileKeys = [
  { $ne: null },
  { $gt: '' },
  { $in: ['case-1', 'account-1', 'session-1', 'file-1', '2251799813685250'] },
  { $regex: '.*' },
  ['case-1'],
  [{ $ne: null }],
  null,
  undefined,
  '',
  '$ne',
  '__proto__',
  'constructor',
  '{"$ne":null}',
] as unknown as readonly string[]

/** What a call answers to such a key; a call that refuses it by throwing has answered nothing. */
export async function answerOf<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch {
    return undefined
  }
}
