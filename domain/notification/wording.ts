import { weights } from './ladder'
import type { Notice } from './notice'

/** Messages are official writing: Chinese, as documents are. */
const weightNames: Readonly<Record<Notice['weight'], string>> = {
  warning: '预警',
  yellow: '黄牌',
  red: '红牌',
  blue: '蓝色督办',
  orange: '橙色督办',
}
const orderRed = '红色督办'

const tellings: Readonly<Record<Notice['what'], string>> = {
  raised: '已发出',
  reminded: '逾期未签收，请督促签收',
  appealed: '已提出申诉，请复核',
  reviewed: '已作出复核决定',
  opened: '已下发，请签收',
  escalated: '已升级',
  fedBack: '已反馈，请审核',
  returned: '已退回重办',
  accepted: '已办结',
  letterProposed: '逾期未办，建议制发监察建议书',
  letterIssued: '已制发监察建议书',
  closed: '已销号',
}

/** The most that one message names one by one. */
const NAMED = 5

const headOf = ({ subject, weight, what }: Notice): string =>
  `${subject.kind === 'order' && weight === 'red' ? orderRed : weightNames[weight]}${tellings[what]}`

const lineOf = (notice: Notice): string =>
  `${headOf(notice)}：${notice.title}${notice.caseNo === null ? '' : `（${notice.caseNo}）`}`

/**
 * Many notices in one message (合并发送): the first ones by name, the rest by number. It names cases and never
 * applicants.
 *
 * @param notices one or more, in any order
 */
export function wordingOf(notices: readonly Notice[]): { subject: string; text: string } {
  const inOrder = [...notices].sort((a, b) => rank(b) - rank(a) || (a.at < b.at ? -1 : 1))
  const [first] = inOrder
  if (!first) throw new RangeError('a message needs a notice')
  const more = inOrder.length - NAMED
  const lines = [
    ...inOrder.slice(0, NAMED).map(lineOf),
    ...(more > 0 ? [`另有 ${more} 条，请登录圭表查看。`] : []),
  ]
  return {
    subject: inOrder.length === 1 ? headOf(first) : `${headOf(first)}等 ${inOrder.length} 条提醒`,
    text: lines.join('\n'),
  }
}

const rank = ({ weight }: Notice): number => weights.indexOf(weight)
