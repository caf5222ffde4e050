import type { AppName } from '../../../web/shared/chairs'

/** One page: who reads it, where it is, and the words by which one knows that it is there. */
export interface PageOfApp {
  app: AppName
  /** Nobody, where the page is open to all. */
  reader?: string
  /** `{filed}` stands for the number of a case in that state, `{alert}` for a card, `{order}` for an order. */
  address: string
  shows: string | RegExp
  /** What is asked for is not there, and the page says so. */
  isMissing?: boolean
}

type Row = readonly [address: string, shows: string | RegExp]
const seenBy = (app: AppName, reader: string | undefined, rows: readonly Row[]): PageOfApp[] =>
  rows.map(([address, shows]) => ({ app, address, shows, ...(reader ? { reader } : {}) }))

const portal: PageOfApp[] = [
  ...seenBy('portal', undefined, [
    ['/', '您要办什么事？'],
    ['/?q=户外', '找到 1 个事项'],
    ['/?q=没有这样的事项', '没有找到“没有这样的事项”'],
    ['/items/ZZ18012', '要交哪些材料'],
    ['/track', '办件编号和查询密码在收件凭证上'],
    ['/sign-in', '登录后可以在线申请'],
    ['/register', '一个账号可以为本人或者单位提出申请'],
    ['/nowhere', '这个网址没有对应的页面'],
  ]),
  { app: 'portal', address: '/items/ZZ00000', shows: '没有找到', isMissing: true },
  ...seenBy('portal', 'zhang.min', [
    ['/', '最近的办件'],
    ['/items/ZZ18012/apply/applicant', '谁来申请'],
    ['/items/ZZ18012/apply/content', '设置地点'],
    ['/items/ZZ18012/apply/materials', '上传材料'],
    ['/items/ZZ18012/apply/check', '请再看一遍'],
    ['/receipts/{filed}', '查询密码只显示一次'],
    ['/cases', '您提出的申请'],
    ['/cases/{filed}', '正在检查您的申请'],
    ['/cases/{supplementing}', '请补交这些材料'],
    ['/cases/{accepted}', '正在安排两名工作人员'],
    ['/cases/{checked}', '审核人正在审核'],
    ['/cases/{paused}', '正在请专家评审'],
    ['/cases/{reviewed}', '等批准人作出决定'],
    ['/cases/{granted}', '已经准予许可'],
    ['/cases/{archived}', '办件已经归档'],
  ]),
]

const desk = [
  ...seenBy('desk', undefined, [['/sign-in', '供窗口、承办']]),
  ...seenBy('desk', 'chuangkou', [
    ['/inbox', '待办'],
    ['/inbox?q=邻居', '待办'],
    ['/inbox/{filed}', '受理意见'],
    ['/inbox/{filed}?tab=materials', '申请内容'],
    ['/inbox/{archived}?tab=journal', '归档'],
    ['/inbox/{archived}?tab=documents', '准予行政许可决定书'],
    ['/inbox/{archived}?tab=time', '各项时限'],
    ['/inbox/{supplementing}', '现在等申请人补交'],
    ['/inbox/{granted}', '送达方式'],
  ]),
  ...seenBy('desk', 'chengban', [
    ['/inbox/{accepted}', '核查人员一'],
    ['/inbox/{paused}', '评审结论'],
    ['/inbox/{paused}?tab=time', '各项时限'],
  ]),
  ...seenBy('desk', 'shenhe', [['/inbox/{checked}', '审核意见']]),
  ...seenBy('desk', 'pizhun', [['/inbox/{reviewed}', '决定理由']]),
  ...seenBy('desk', 'bumen.jiancha', [
    ['/inbox', '待办'],
    ['/orders', '监察机关要求本部门限期办理的事项'],
    ['/orders/{order}', '办理情况'],
  ]),
  ...seenBy('desk', 'xitong', [['/administration/clock', '办公时间']]),
  ...seenBy('desk', 'anquan', [['/administration/accounts', '连续输错密码']]),
  ...seenBy('desk', 'shenji', [['/administration/access-log', '谁在什么时候做了什么']]),
  ...seenBy('desk', 'zhang.min', [
    ['/inbox', '这里不是您的工作台'],
    ['/administration/clock', '这里不是您的工作台'],
  ]),
]

const inspector = [
  ...seenBy('inspector', undefined, [['/sign-in', '登录']]),
  ...seenBy('inspector', 'jiancha', [
    ['/', '最新的在前'],
    ['/?level=yellow', '最新的在前'],
    ['/alerts/{alert}', '为什么发出'],
    ['/alerts/none', '没有这条记录'],
    ['/orders', '向部门提出要求'],
    ['/orders?state=closed&colour=red', '没有督办单'],
    ['/orders/{order}', '各方时限'],
    ['/orders/new', '写清要求'],
    ['/orders/new?alert={alert}', '写清要求'],
    ['/letters', '已经发出'],
    ['/letters/new?orderId={order}', '存在的问题'],
  ]),
  ...seenBy('inspector', 'lingdao', [['/wall', '电子监察']]),
]

const designer = [
  ...seenBy('designer', undefined, [['/sign-in', '登录']]),
  ...seenBy('designer', 'sheji', [
    ['/ZZ18012', '现场核查'],
    ['/ZZ18012?at=siteCheck', '现场核查时限'],
  ]),
]

/** Every page of the four apps and every state of a case: a new route belongs into these tables. */
export const allPages: readonly PageOfApp[] = [...portal, ...desk, ...inspector, ...designer]
