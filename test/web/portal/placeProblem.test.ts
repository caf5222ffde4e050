import { expect } from 'chai'
import { placeProblem } from '../../../web/portal/filing/placeProblem'

const sent = {
  itemCode: 'ZZ18012',
  applicant: { kind: 'person' as const, name: '', idNo: '', phone: '', contact: '' },
  form: {},
  materials: [
    { code: 'application-form', fileIds: ['a'] },
    { code: 'safety', fileIds: ['b'] },
  ],
}
const invalid = (field: string, detail = '有误') => ({ field, code: 'X', detail })

describe('placeProblem', () => {
  const rows: [string, string, string][] = [
    ['applicant.idNo', 'applicant.idNo', 'a field of the applicant'],
    ['form.width', 'form.width', 'an answer'],
    ['materials', 'materials', 'the materials as a whole'],
    ['materials.1.fileIds', 'materials.safety', 'a material by its place in what was sent'],
    ['materials.1.fileIds.0', 'materials.safety', 'one file of a material'],
    ['materials.7.fileIds', 'materials', 'a material that was not sent'],
  ]
  for (const [field, expected, why] of rows)
    it(`${why}: ${field} stands at ${expected}`, () =>
      expect(placeProblem([invalid(field)], sent)).to.deep.equal({ [expected]: '有误' }))

  it('keeps the first sentence where a field has two', () =>
    expect(placeProblem([invalid('form.width', '一'), invalid('form.width', '二')], sent)).to.deep.equal({
      'form.width': '一',
    }))
  it('places nothing where nothing is named', () => expect(placeProblem(undefined, sent)).to.deep.equal({}))
})
