import { expect } from 'chai'
import { fieldsOf } from '../../../web/portal/home/fields'
import { homeAddress, readAddress } from '../../../web/portal/home/homeAddress'

const department = (no: string, items = 1) => ({ no, name: `部门 ${no}`, items })
const city = Array.from({ length: 44 }, (_, index) =>
  department(String(index + 1).padStart(2, '0'), index + 1),
)

describe('fieldsOf', () => {
  it('puts each of the city’s 44 departments into one field', () => {
    const fields = fieldsOf(city)
    const nos = fields.flatMap(field => field.departments.map(({ no }) => no))
    expect(nos.toSorted()).to.deep.equal(city.map(({ no }) => no))
    expect(fields.map(({ name }) => name)).to.not.include('other')
  })
  it('counts the items of a field', () =>
    expect(fieldsOf(city).reduce((sum, { items }) => sum + items, 0)).to.equal((44 * 45) / 2))
  it('leaves out a field without departments', () =>
    expect(fieldsOf([department('18')]).map(({ name }) => name)).to.deep.equal(['building']))
  it('loses no department that the list does not know', () =>
    expect(fieldsOf([department('77')])).to.deep.equal([
      { name: 'other', departments: [department('77')], items: 1 },
    ]))
})

describe('the address of the home page', () => {
  const rows: [string, string, Parameters<typeof homeAddress>[0]][] = [
    ['nothing asked', '/', {}],
    ['words', '/?q=%E5%B9%BF%E5%91%8A', { q: '广告' }],
    ['a department', '/?department=06', { department: '06' }],
    ['its second page', '/?department=06&page=2', { department: '06', page: 2 }],
    ['the first page is not named', '/?q=a', { q: 'a', page: 1 }],
  ]
  for (const [why, address, asked] of rows)
    it(`${why}: ${address}`, () => {
      expect(homeAddress(asked)).to.equal(address)
      const read = readAddress(new URL(address, 'http://localhost').searchParams)
      expect(read).to.deep.equal({ q: '', department: '', page: 1, ...asked })
    })

  for (const search of ['department=6&page=0', 'department=all&page=-1', 'page=1.5', 'page=1000'])
    it(`${search} is as if it were not there`, () =>
      expect(readAddress(new URLSearchParams(search))).to.deep.equal({ q: '', department: '', page: 1 }))
})
