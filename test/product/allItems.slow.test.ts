import { expect } from 'chai'
import type { Case } from '../../domain/case/case'
import type { Item } from '../../domain/catalogue/item'
import { findDefects } from '../../domain/supervision/findDefects'
import { isHeardNext, passHearings } from '../support/hearing'
import { type City, theCity } from '../support/startCity'
import { fileItem, walkCase } from '../support/walkCase'

/** So many cases at once keep engine and store busy without back-pressure. */
const ABREAST = 16

describe('every item of the catalogue on the real engine', () => {
  let city: City
  before(async () => {
    city = await theCity()
  })

  it('takes all 380 items along their main paths, from filing to the archive', async function () {
    this.timeout(30 * 60_000)
    const { house } = city
    const items = house.catalogue.items()
    const began = Date.now()
    const next = items.values()
    const walked: { item: Item; caseNo: string }[] = []
    await Promise.all(
      Array.from({ length: ABREAST }, async () => {
        for (const item of next) {
          const { caseNo } = await fileItem(item, city)
          await walkCase(caseNo, city, { isFar: isHeardNext })
          walked.push({ item, caseNo })
        }
      }),
    )
    const toHear = walked.filter(({ item }) => item.hearing).map(({ caseNo }) => caseNo)
    await passHearings(toHear, city)
    await Promise.all(toHear.map(caseNo => walkCase(caseNo, city)))
    const wrong: string[] = []
    for (const { item, caseNo } of walked)
      wrong.push(...faultsOf((await house.cases.find(caseNo))!, item, city))
    console.log(
      `        ${walked.length} 项走完主路径 / items, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    )
    expect(wrong).to.deep.equal([])
    expect(walked.length).to.equal(380)
  })
})

/** What a lawful case of the main path does not have. */
function faultsOf(ended: Case, item: Item, { house }: City): string[] {
  const { journal, state } = ended
  const tell = (fault: string) => `${item.code} ${fault}`
  const decided = journal.find(event => event.type === 'decided')
  const opened = new Set(
    journal.flatMap(event =>
      event.type === 'stepStarted' ? [`${event.step}${event.departmentNo ?? ''}`] : [],
    ),
  )
  const isSometimes = (code: string) =>
    code === 'special-procedure' && !item.specialProcedures.some(({ isAlways }) => isAlways)
  const missed = item.steps.filter(
    ({ code, departmentNo }) => !isSometimes(code) && !opened.has(`${code}${departmentNo ?? ''}`),
  )
  const calendar = house.catalogue.calendarOf(item.departmentNo)
  const defects = findDefects({ journal, item, calendar, asOf: house.clock.now().on })
  return [
    ...(state === 'archived' && decided?.outcome === 'granted' ? [] : [tell(`ended ${state}`)]),
    ...missed.map(({ code }) => tell(`never opened ${code}`)),
    ...defects.map(({ kind }) => tell(`has the defect ${kind}`)),
  ]
}
