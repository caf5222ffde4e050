import { expect } from 'chai'
import type { Case } from '../../domain/case/case'
import type { Item } from '../../domain/catalogue/item'
import { findDefects } from '../../domain/supervision/findDefects'
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
    this.timeout(15 * 60_000)
    const items = [...city.house.catalogue.items()].filter(({ hearing }) => hearing === undefined)
    const wrong: string[] = []
    const began = Date.now()
    const next = items.values()
    await Promise.all(
      Array.from({ length: ABREAST }, async () => {
        for (const item of next) {
          const filed = await fileItem(item, city)
          const ended = await walkCase(filed.caseNo, city)
          wrong.push(...faultsOf(ended, item, city))
        }
      }),
    )
    console.log(`        ${items.length} 项走完主路径 / items, ${((Date.now() - began) / 1000).toFixed(0)} s`)
    expect(wrong).to.deep.equal([])
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
