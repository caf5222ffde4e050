import type { AppName } from '../../../web/shared/chairs'

/** One page: who reads it, where it is, and the words by which one knows that it is there. */
export interface PageOfApp {
  app: AppName
  /** Nobody, where the page is open to all. */
  reader?: string
  /** `{filed}` stands for the number of a case in that state, `{alert}` for a card, `{order}` for an order, `{publication}` for a closure, `{rules}` for rules, `{ladder}` for a ladder. */
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
    ['/?q=户外广告', '户外广告设置审批'],
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
    ['/cases/{paused}', '正在进行专家评审'],
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
    ['/scores', '以及您本人的得分'],
    ['/counts', '本部门每天收了多少件'],
    ['/notices', '与您有关的预警'],
    ['/alerts?stage=closed', '预警与红黄牌'],
    ['/alerts/{alert}', '这张牌的经过'],
  ]),
  ...seenBy('desk', 'xitong', [
    ['/administration/clock', '办公时间'],
    ['/administration/messages', '用邮件和短信发给谁'],
  ]),
  ...seenBy('desk', 'anquan', [['/administration/accounts', '连续输错密码']]),
  ...seenBy('desk', 'shenji', [['/administration/access-log', '谁在什么时候做了什么']]),
  ...seenBy('desk', 'zhang.min', [
    ['/inbox', '这里不是您的工作台'],
    ['/administration/clock', '这里不是您的工作台'],
  ]),
]

const inspector: PageOfApp[] = [
  {
    app: 'inspector',
    reader: 'jiancha',
    address: '/alerts/none',
    shows: '没有这条记录',
    isMissing: true,
  },
  ...seenBy('inspector', undefined, [['/sign-in', '登录']]),
  ...seenBy('inspector', 'jiancha', [
    ['/', '最新的在前'],
    ['/?level=yellow', '最新的在前'],
    ['/alerts/{alert}', '为什么发出'],
    ['/orders', '向部门提出要求'],
    ['/orders?state=closed&colour=red', '没有督办单'],
    ['/orders/{order}', '各方时限'],
    ['/orders/new', '写清要求'],
    ['/orders/new?alert={alert}', '写清要求'],
    ['/letters', '已经发出'],
    ['/scores', '按月计分'],
    ['/counts', '各部门每天收了多少件'],
    ['/counts?from=2010-01-01&to=2010-01-31', '这段时间没有统计'],
    ['/scores?period=2010-H1', '这一期没有部门得分'],
    ['/scores/inputs', '凭文件登记'],
    ['/scores/inputs/new', '写清查实的情况'],
    ['/scores?period=2010-03&kind=post', '这一期没有岗位得分'],
    ['/letters/new?orderId={order}', '存在的问题'],
    ['/publications', '一人起草，系统试算影响'],
    ['/publications/{publication}', '改什么'],
    ['/publications/new/closure', '停办的部门'],
    ['/publications/new/calendar', '放假和调休'],
    ['/publications/new/rules', '最近一版：第'],
    ['/publications/new/ladder', '最近一版：第'],
    ['/publications/new/other', '没有这种草案'],
    ['/back-test', '用过去的办件试算'],
    ['/back-test?publication={publication}', '用过去的办件试算'],
  ]),
  ...seenBy('inspector', 'fabu', [
    ['/', '一人起草，系统试算影响'],
    ['/publications/{rules}', '期间：'],
    ['/publications/{ladder}', '应通知的事'],
  ]),
  ...seenBy('inspector', 'lingdao', [
    ['/wall', '电子监察'],
    ['/publications', '一人起草，系统试算影响'],
    ['/publications/{publication}', '等审定人审定'],
  ]),
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
