import { loadDemoAccounts } from '../../config/demoAccounts'
import type { Settings } from '../../config/settings'

/** What a newcomer needs to know once everything runs: where, as whom, and what this is not. */
export function announce(settings: Settings, embedded: { store: boolean; engine: boolean }): void {
  const base = settings.PUBLIC_ORIGIN ?? `http://localhost:${settings.HTTP_PORT}`
  const lines = [
    '',
    '圭表已就绪 / Guibiao is ready',
    `  办事大厅 portal      ${base}/portal/`,
    `  工作台   desk        ${base}/desk/`,
    `  监察     inspector   ${base}/inspector/`,
    `  流程     designer    ${base}/designer/`,
    `  接口     API         ${base}/api/openapi.json`,
    '',
  ]
  if (settings.GUIBIAO_DEMO) {
    const accounts = loadDemoAccounts()
    lines.push(
      `演示账号（密码均为 ${accounts[0]?.password}）/ demo accounts (one password: ${accounts[0]?.password})`,
    )
    for (const { loginName, title } of accounts) lines.push(`  ${loginName.padEnd(16)}${title}`)
    lines.push(
      '  其他 43 个部门：chuangkou.NN、chengban.NN、shenhe.NN、pizhun.NN、bumen.NN，NN 是部门编号，例如 shenhe.40',
      '  the other 43 departments: the same words with the department’s number, for example shenhe.40',
      '演示数据由我们依法条编写，不是任何城市的官方事项清单。/ The catalogue is compiled by us from law; it is no city’s official list.',
      '',
    )
  } else {
    lines.push(
      '没有演示数据。开户：npm run account -- --help / No demo data. Open accounts: npm run account -- --help',
      '',
    )
  }
  if (embedded.store) {
    lines.push(
      '内置数据库（mongo-java-server + H2）只用于试用与测试：没有身份认证，只监听 127.0.0.1。生产环境请用 MONGODB_URI 指向 MongoDB。',
      'The embedded store (mongo-java-server + H2) is test-grade: no authentication, 127.0.0.1 only. In production set MONGODB_URI.',
    )
  }
  if (embedded.engine) lines.push('Zeebe 8.5.8: Zeebe Community License 1.1 (NOTICE).')
  lines.push('按 Ctrl-C 停止 / Ctrl-C stops everything', '')
  console.log(lines.join('\n'))
}
