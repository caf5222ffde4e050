/**
 * The nine parts of a department's month (绩效测评), and `data` for what is settled by share of cases.
 *
 * @source domain.md §3.1 (S15, S16): the published template; the mapping of rules to parts is ours (§3.2)
 */
export const scoreParts = [
  'openness', // 政务公开
  'procedure', // 流程规范
  'time-limits', // 期限合法
  'fees', // 收费合理
  'satisfaction', // 满意度评价
  'attitude', // 服务态度
  'inspection', // 监督检查
  'liability', // 法律责任
  'integrity', // 廉洁行政
] as const

export type ScorePart = (typeof scoreParts)[number]
/** `data` (数据报送) is no part of the nine: its cases lower the total by their share. */
export type ScoredAs = ScorePart | 'data'
