import { expect } from 'chai'
import { type DayFacts, dayCounts } from '../../../domain/performance/dayCount'
import { civilDate } from '../../../lib/civilDate'

const on = civilDate
const [from, to] = [on('2026-03-01'), on('2026-03-31')]
const told = (facts: Partial<DayFacts>) =>
  dayCounts({ filed: [], finished: [], alerts: [], ...facts }, from, to).map(
    ({ on: day, departmentNo, ...count }) => `${day} ${departmentNo} ${Object.values(count).join(' ')}`,
  )
const filed = (day: string, departmentNo = '18') => ({ filedOn: on(day), departmentNo })
const finished = (day: string, isPromiseMet: boolean) => ({
  finishedOn: on(day),
  departmentNo: '18',
  isPromiseMet,
})
const alert = (day: string, level: 'warning' | 'yellow' | 'red') => ({
  triggersOn: on(day),
  departmentNo: '18',
  level,
})

describe('dayCounts: filed, finished, within the promise, warnings, yellow, red', () => {
  // prettier-ignore
  const table: [string, Partial<DayFacts>, string[]][] = [
    ['nothing',                             {},                                                                             []],
    ['two on one day',                      { filed: [filed('2026-03-02'), filed('2026-03-02')] },                           ['2026-03-02 18 2 0 0 0 0 0']],
    ['each department by itself, in order', { filed: [filed('2026-03-02', '19'), filed('2026-03-02')] },                     ['2026-03-02 18 1 0 0 0 0 0', '2026-03-02 19 1 0 0 0 0 0']],
    ['each day by itself, in order',        { filed: [filed('2026-03-03'), filed('2026-03-02')] },                           ['2026-03-02 18 1 0 0 0 0 0', '2026-03-03 18 1 0 0 0 0 0']],
    ['a promise that was not kept',         { finished: [finished('2026-03-02', true), finished('2026-03-02', false)] },     ['2026-03-02 18 0 2 1 0 0 0']],
    ['each level by itself',                { alerts: [alert('2026-03-02', 'warning'), alert('2026-03-02', 'yellow'), alert('2026-03-02', 'red'), alert('2026-03-02', 'red')] }, ['2026-03-02 18 0 0 0 1 1 2']],
    ['all of a day together',               { filed: [filed('2026-03-02')], finished: [finished('2026-03-02', true)], alerts: [alert('2026-03-02', 'yellow')] }, ['2026-03-02 18 1 1 1 0 1 0']],
    ['the first and the last day',          { filed: [filed('2026-03-01'), filed('2026-03-31')] },                           ['2026-03-01 18 1 0 0 0 0 0', '2026-03-31 18 1 0 0 0 0 0']],
    ['days that lie outside',               { filed: [filed('2026-02-28')], finished: [finished('2026-04-01', true)], alerts: [alert('2026-04-01', 'red')] }, []],
  ]
  for (const [name, facts, expected] of table) it(name, () => expect(told(facts)).to.deep.equal(expected))
})
