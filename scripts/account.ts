import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { ensureIndexes } from '../adapters/mongo/support/modelOf'
import { SettingsError, loadSettings } from '../config/settings'
import { type Role, roles } from '../domain/identity/roles'
import { TransientError } from '../lib/errors'
import { openFromSettings } from '../runtime/openFromSettings'
import { addAccount } from '../usecases/addAccount'

const HELP = `npm run account -- add --login NAME --name 姓名 --role ROLE [--department NO] [--email 邮箱] [--mobile 手机号]
npm run account -- list
先启动圭表；使用外部数据库时设置 MONGODB_URI / start Guibiao first; set MONGODB_URI for a database of your own
密码从提示符读入，或取自 GUIBIAO_ACCOUNT_PASSWORD（至少 12 位）/ the password is asked for, or GUIBIAO_ACCOUNT_PASSWORD
ROLE: ${roles.join(' ')}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    login: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    department: { type: 'string' },
    email: { type: 'string' },
    mobile: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const command = positionals[0]
if (values.help || (command !== 'add' && command !== 'list')) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const opened = await openFromSettings('account', loadSettings()).catch(away)
const { house } = opened
await ensureIndexes(opened.connection).catch(away)
const code = await (command === 'list' ? list() : add()).catch(away)
await opened.close()
process.exit(code)

/** What a person can mend is said in a sentence; everything else stays a defect with its stack. */
function away(error: unknown): never {
  const isAway = error instanceof TransientError
  if (!isAway && !(error instanceof SettingsError)) throw error
  console.error(
    isAway
      ? '连不上数据库：请先启动圭表，或检查 MONGODB_URI。/ The database does not answer: start Guibiao first, or check MONGODB_URI.'
      : error.message,
  )
  process.exit(1)
}

async function list(): Promise<number> {
  for (const { loginName, role, departmentNo = '-', name } of await house.accounts.list(10_000)) {
    console.log([loginName.padEnd(24), role.padEnd(22), departmentNo.padEnd(4), name].join(' '))
  }
  return 0
}

async function add(): Promise<number> {
  const { login, name, role, department, email, mobile } = values
  const isInOffice = [
    'window-clerk',
    'handling-officer',
    'reviewer',
    'approver',
    'department-supervisor',
  ].includes(role ?? '')
  if (!login || !name || !roles.includes(role as Role) || isInOffice !== (department !== undefined)) {
    console.error(
      `${HELP}\n部门岗位必须给出 --department，其他角色不给。/ office roles need --department, others take none`,
    )
    return 1
  }
  if (department && !house.catalogue.department(department)) {
    console.error(`没有编号为 ${department} 的部门 / no department ${department}`)
    return 1
  }
  if ((email && !/^[^\s@]+@[^\s@]+$/.test(email)) || (mobile && !/^1\d{10}$/.test(mobile))) {
    console.error('邮箱须形如 name@host，手机号须是 11 位 / --email is name@host, --mobile has 11 digits')
    return 1
  }
  const password = process.env['GUIBIAO_ACCOUNT_PASSWORD'] ?? (await ask('密码 / password: '))
  if (password.length < 12) {
    console.error('密码至少 12 位 / the password needs 12 characters')
    return 1
  }
  const account = {
    loginName: login,
    name,
    role: role as Role,
    password,
    ...(department ? { departmentNo: department } : {}),
    contact: { ...(email ? { email } : {}), ...(mobile ? { sms: mobile } : {}) },
  }
  const added = await addAccount(account, house)
  console.log(added.ok ? `已开户 / added: ${login}` : `用户名已被使用 / taken: ${login}`)
  return added.ok ? 0 : 1
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer
}
