import type { Role } from '../../domain/identity/roles'
import { addAccount } from '../../usecases/addAccount'
import { type TestHouse, testHouse } from './testHouse'

/** A house with people in the chairs of department 18, all of whom mail and text messages reach, and a stranger. */
export async function staffed(): Promise<{ test: TestHouse; ids: Map<string, string> }> {
  const test = testHouse()
  const ids = new Map<string, string>()
  const people: [string, Role, string?][] = [
    ['clerk', 'window-clerk', '18'],
    ['clerk2', 'window-clerk', '18'],
    ['stranger', 'window-clerk', '19'],
    ['reviewer', 'reviewer', '18'],
    ['supervisor', 'department-supervisor', '18'],
    ['approver', 'approver', '18'],
    ['inspector', 'inspector'],
    ['leader', 'leader'],
  ]
  for (const [loginName, role, departmentNo] of people) {
    const added = await addAccount(
      {
        loginName,
        name: loginName,
        role,
        password: 'x',
        ...(departmentNo ? { departmentNo } : {}),
        contact: { email: `${loginName}@example.org`, sms: '13800000001' },
      },
      test.house,
    )
    if (added.ok) ids.set(loginName, added.value)
  }
  return { test, ids }
}
