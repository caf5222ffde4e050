import { expect } from 'chai'
import { safeNext } from '../../../web/shared/safeNext'

describe('safeNext', () => {
  const rows: [string | null, string, string][] = [
    ['/cases/1?x=2', '/cases/1?x=2', 'an address inside the app'],
    [null, '/', 'none'],
    ['', '/', 'an empty one'],
    ['//evil.example/', '/', 'another host without a scheme'],
    ['/\\evil.example', '/', 'another host, as browsers read a backslash'],
    ['https://evil.example/', '/', 'another host'],
    ['javascript:alert(1)', '/', 'a script'],
  ]
  for (const [next, expected, why] of rows) {
    it(`${why}: goes to ${expected}`, () => expect(safeNext(next)).to.equal(expected))
  }
})
