import { limitOf, statutoryOf } from '../../domain/catalogue/item'
import type { FinishedFacts } from '../../domain/performance/finishedFacts'
import { inputDeductions } from '../../domain/performance/inputDeductions'
import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { MonthFacts, ScoreScope } from '../../domain/performance/scoreMonth'
import type { Alert } from '../../domain/supervision/alert'
import type { House, ScoredPerson } from '../ports'

export type ScoredAlert = MonthFacts['alerts'][number] & Pick<Alert, 'departmentNo'>

/** A month's finished cases, alerts and entries, by whose they are: each department, item, post or person with its own. */
export function scoreGroups(
  kind: ScoreScope['kind'],
  finished: readonly FinishedFacts[],
  alerts: readonly ScoredAlert[],
  inputs: readonly ScoreInput[],
  deps: Pick<House, 'catalogue'>,
): Map<string, MonthFacts> {
  const found = new Map<string, { finished: FinishedFacts[]; alerts: ScoredAlert[]; inputs: ScoreInput[] }>()
  const of = (key: string) => {
    let group = found.get(key)
    if (!group) found.set(key, (group = { finished: [], alerts: [], inputs: [] }))
    return group
  }
  for (const one of finished) for (const key of keysOfCase(kind, one)) of(key).finished.push(one)
  for (const alert of alerts) for (const key of keysOfAlert(kind, alert)) of(key).alerts.push(alert)
  for (const input of inputs) for (const key of keysOfInput(kind, input)) of(key).inputs.push(input)
  return new Map(
    [...found].map(([key, { inputs: entered, ...group }]) => [
      key,
      {
        ...group,
        others: inputDeductions(entered, deps.catalogue.scoring()),
        promiseShorterPercent: promiseOf(group.finished, deps),
      },
    ]),
  )
}

function keysOfCase(kind: ScoreScope['kind'], { departmentNo, itemCode, officers }: FinishedFacts): string[] {
  if (kind === 'department') return [departmentNo]
  if (kind === 'item') return [itemCode]
  if (kind === 'post') return [...new Set(officers.map(one => `${one.departmentNo}/${one.post}`))]
  return [...new Set(officers.map(({ accountId }) => accountId))]
}

function keysOfAlert(
  kind: ScoreScope['kind'],
  { departmentNo, itemCode, responsible }: ScoredAlert,
): string[] {
  if (kind === 'department') return [departmentNo]
  if (kind === 'item') return [itemCode]
  if (kind === 'post') return responsible?.post ? [`${departmentNo}/${responsible.post}`] : []
  return responsible?.accountId ? [responsible.accountId] : []
}

/** A survey asks about the department as a whole; a complaint is the item's, the post's and the person's where it names them. */
function keysOfInput(kind: ScoreScope['kind'], input: ScoreInput): string[] {
  if (input.kind === 'discipline') return []
  if (kind === 'department') return [input.departmentNo]
  if (input.kind === 'survey') return []
  if (kind === 'item') return input.itemCode ? [input.itemCode] : []
  const { departmentNo, responsible } = input
  if (kind === 'post') return responsible?.post ? [`${departmentNo}/${responsible.post}`] : []
  return responsible?.accountId ? [responsible.accountId] : []
}

/** Of everybody with a score the name and the department, as the record has them. */
export function scoredPersons(
  finished: readonly FinishedFacts[],
  alerts: readonly ScoredAlert[],
  inputs: readonly ScoreInput[],
): Map<string, ScoredPerson> {
  const found = new Map<string, ScoredPerson>()
  for (const { officers } of finished)
    for (const { accountId, name, departmentNo } of officers) found.set(accountId, { name, departmentNo })
  const named = inputs.filter(one => one.kind !== 'survey')
  for (const { responsible, departmentNo } of [...alerts, ...named])
    if (responsible?.accountId && !found.has(responsible.accountId))
      found.set(responsible.accountId, { name: responsible.name, departmentNo })
  return found
}

/** The least by which a promise is shorter than its statute; null where an item of the month has none to compare. */
function promiseOf(
  finished: readonly FinishedFacts[],
  { catalogue }: Pick<House, 'catalogue'>,
): number | null {
  const codes = [...new Set(finished.map(({ itemCode }) => itemCode))]
  const shorter = codes.map(code => {
    const item = catalogue.item(code)
    const promised = item && limitOf(item, 'licence.promised')
    const statutory = item && statutoryOf(item)
    if (!promised || !statutory || promised.unit !== statutory.unit) return null
    return Math.floor(((statutory.length - promised.length) * 100) / statutory.length)
  })
  return shorter.length === 0 || shorter.includes(null) ? null : Math.min(...(shorter as number[]))
}
