/**
 * A value that a filter compares with, from outside the adapter. The driver would take an object for an
 * operator (`{ $ne: null }` finds anybody's), so anything but text is refused before it gets there.
 *
 * @throws TypeError for what is no text
 */
export function keyOf(value: string): string {
  if (typeof value !== 'string') throw new TypeError('a key is text')
  return value
}
