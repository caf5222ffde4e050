import { type Role } from '../domain/identity/roles'

/** People of the demonstration. They exist only with demo data, and every start announces them. */
export interface DemoAccount {
  loginName: string
  password: string
  name: string
  role: Role
  departmentNo?: string
  /** Where messages would reach them: of the kind that reaches nobody. */
  contact: { email: string; sms: string }
  title: string
}

const PASSWORD = 'guibiao-demo-2026'
const demo = (
  loginName: string,
  name: string,
  role: Role,
  title: string,
  departmentNo?: string,
): Omit<DemoAccount, 'contact'> => ({
  loginName,
  password: PASSWORD,
  name,
  role,
  title,
  ...(departmentNo ? { departmentNo } : {}),
})

const people = [
  demo('zhang.min', '张敏', 'applicant', '申请人'),
  demo('chuangkou', '李窗', 'window-clerk', '窗口受理人员', '18'),
  demo('chuangkou2', '赵晴', 'window-clerk', '窗口受理人员（第二人）', '18'),
  demo('chengban', '王承', 'handling-officer', '承办人', '18'),
  demo('shenhe', '陈审', 'reviewer', '审核人', '18'),
  demo('pizhun', '刘批', 'approver', '批准人', '18'),
  demo('pizhun2', '孙批', 'approver', '批准人（第二人）', '18'),
  demo('bumen.jiancha', '周察', 'department-supervisor', '部门监察员', '18'),
  demo('jiancha', '吴监', 'inspector', '监察员'),
  demo('lingdao', '郑领', 'leader', '领导'),
  demo('sheji', '冯设', 'designer', '流程设计员'),
  demo('fabu', '蒋发', 'publisher', '流程发布员'),
  demo('xitong', '沈系', 'system-admin', '系统管理员'),
  demo('anquan', '韩安', 'security-admin', '安全管理员'),
  demo('shenji', '杨计', 'audit-admin', '审计管理员'),
]

export const loadDemoAccounts = (): DemoAccount[] =>
  people.map((one, index) => ({
    ...one,
    contact: { email: `${one.loginName}@guibiao.example`, sms: String(19_900_000_000 + index) },
  }))

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏',
]
const chairs = [
  ['chuangkou', '窗', 'window-clerk', '窗口受理人员'],
  ['chengban', '承', 'handling-officer', '承办人'],
  ['shenhe', '审', 'reviewer', '审核人'],
  ['pizhun', '批', 'approver', '批准人'],
  ['bumen', '察', 'department-supervisor', '部门监察员'],
] as const
/** The department whose people are named above. */
const FIRST = '18'

/** The chairs of every other department, `shenhe.40` for one, so that each of the city's items can be handled. */
export const departmentAccounts = (departmentNos: readonly string[]): Omit<DemoAccount, 'contact'>[] =>
  departmentNos
    .filter(no => no !== FIRST)
    .flatMap(no =>
      chairs.map(([login, word, role, title], index) => {
        const surname = surnames[(Number(no) * chairs.length + index) % surnames.length]!
        return demo(`${login}.${no}`, `${surname}${word}`, role, title, no)
      }),
    )
