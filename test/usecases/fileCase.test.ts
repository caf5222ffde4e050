import { expect } from 'chai'
import { deliverOutboxes } from '../../usecases/deliverOutboxes'
import { fileCase } from '../../usecases/fileCase'
import { applicant, filing, person, testHouse } from '../support/testHouse'

describe('fileCase', () => {
  it('makes one case of one key, however often and however parallel', async () => {
    const test = testHouse()
    const form = await filing(test)
    const results = await Promise.all(Array.from({ length: 10 }, () => fileCase(form, applicant, test.house)))

    expect(new Set(results.map(result => result.ok && result.value.caseNo)).size).to.equal(1)
    expect(await test.house.cases.ofApplicant(applicant.id, 10)).to.have.length(1)
  })

  it('refuses the same key with another form', async () => {
    const test = testHouse()
    const form = await filing(test)
    await fileCase(form, applicant, test.house)
    const other = await fileCase({ ...form, form: { ...form.form, widthMetres: 7 } }, applicant, test.house)

    expect(other).to.deep.nested.include({ 'refusal.rule': 'IDEMPOTENCY_KEY_REUSED' })
  })

  it('accepts while the engine is away, counts from the filing, and starts when it is back', async () => {
    const test = testHouse()
    test.engine.isAway = true
    const filed = await fileCase(await filing(test), applicant, test.house)
    expect(filed.ok && filed.value.dues[0]?.dueOn).to.equal('2026-03-09')
    test.pass(5_000)
    test.engine.isAway = false
    await deliverOutboxes(test.house)

    expect(test.engine.told.map(({ order }) => order.kind)).to.deep.equal(['start-process'])
    expect(filed.ok && (await test.house.cases.find(filed.value.caseNo))?.outbox).to.deep.equal([])
  })

  // prettier-ignore
  const moments = [
    ['2026-03-02T08:59:00.000Z', '2026-03-02', 'a minute before five in the afternoon'],
    ['2026-03-02T09:00:00.000Z', '2026-03-03', 'at five the office is closed: the next working day'],
    ['2026-03-02T00:00:00.000Z', '2026-03-02', 'at eight in the morning, before the doors open'],
    ['2026-03-06T12:00:00.000Z', '2026-03-09', 'on Friday evening: Monday'],
    ['2026-03-07T02:00:00.000Z', '2026-03-09', 'on Saturday: Monday'],
    ['2026-02-14T02:00:00.000Z', '2026-02-14', 'on a Saturday that is worked'],
    ['2026-02-16T02:00:00.000Z', '2026-02-24', 'in the Spring Festival: the first working day after it'],
  ] as const
  for (const [at, receivedOn, because] of moments) {
    it(`${at} is received on ${receivedOn}: ${because}`, async () => {
      const test = testHouse(at)
      const filed = await fileCase(await filing(test), applicant, test.house)

      expect(filed.ok && filed.value.journal[0]).to.include({ receivedOn, at })
    })
  }

  // prettier-ignore
  const refusals = [
    ['a number with a wrong check character', { applicant: { kind: 'organisation', name: 'x', idNo: '91350100M000100Y44', phone: '1', contact: 'x' } }, 'ID_NO_INVALID', 'applicant.idNo'],
    ['a missing answer',     { form: { location: ' ' } },                                       'FORM_FIELD_REQUIRED', 'form.location'],
    ['a question not asked', { form: { colour: 'red' } },                                       'FORM_FIELD_UNKNOWN',  'form.colour'],
    ['missing materials',    { materials: [] },                                                 'MATERIAL_MISSING',    'materials'],
    ['an unknown material',  { materials: [{ code: 'something', fileIds: ['x'] }] },            'MATERIAL_UNKNOWN',    'materials.0.code'],
    ['another’s file',       { materials: [{ code: 'identity', fileIds: ['AAAAAAAAAAAAAAAAAAAAAA'] }] }, 'FILE_NOT_YOURS', 'materials.0.fileIds.0'],
  ] as const
  for (const [what, more, rule, field] of refusals) {
    it(`refuses ${what}, names the field and writes nothing`, async () => {
      const test = testHouse()
      const filed = await fileCase((await filing(test, more)) as never, applicant, test.house)

      expect(filed).to.deep.nested.include({ 'refusal.rule': rule, 'refusal.field': field })
      expect(await test.house.cases.ofApplicant(applicant.id, 10)).to.deep.equal([])
    })
  }

  it('is for applicants', async () => {
    const test = testHouse()
    const filed = await fileCase(await filing(test), person('approver'), test.house)

    expect(filed).to.deep.nested.include({ 'refusal.code': 'NOT_PERMITTED' })
  })
})
