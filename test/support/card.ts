import { raiseAlerts } from '../../usecases/raiseAlerts'
import { type TestHouse, filedCase, person } from './testHouse'

export const clerk = person('window-clerk')
export const inspector = person('inspector', 'inspector', undefined)

/** The id of a yellow card: filed on Monday 2026-03-02 and neglected, Y2 and W1 on Tuesday 2026-03-10. */
export async function yellowCard(test: TestHouse): Promise<string> {
  const { caseNo } = await filedCase(test)
  test.goTo('2026-03-10')
  await raiseAlerts(test.house)
  return `${caseNo}:Y2:1`
}

export const readAlert = async (test: TestHouse, id: string) => (await test.house.alerts.find(id))!
export const answer = { kind: 'corrected', text: '已受理', fileIds: [] } as const
export const appeal = { ground: 'system-outage', text: '系统停机', fileIds: [] } as const

/** `accepted`, or the rule or code of the refusal. */
export const codeOf = (result: { ok: boolean; refusal?: { code: string; rule?: string } }) =>
  result.ok ? 'accepted' : (result.refusal!.rule ?? result.refusal!.code)
