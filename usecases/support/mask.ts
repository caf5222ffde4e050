/** First 6 and last 4 stay: enough to tell two people apart, not enough to be one of them. */
export const maskIdNo = (idNo: string): string => `${idNo.slice(0, 6)}********${idNo.slice(-4)}`
/** 13812345678 → 138****5678 */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
/** A person's name keeps its first character; an organisation's name is public. */
export const maskName = (name: string, kind: 'person' | 'organisation'): string =>
  kind === 'organisation' ? name : `${name.slice(0, 1)}${'*'.repeat(Math.max(1, [...name].length - 1))}`
