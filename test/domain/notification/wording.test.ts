import { expect } from 'chai'
import type { Notice } from '../../../domain/notification/notice'
import { wordingOf } from '../../../domain/notification/wording'
import { sampleNotice } from '../../contract/notices.contract'

const card = (n: number, more: Partial<Notice> = {}) => sampleNotice(n, more)

describe('wordingOf', () => {
  it('says one thing plainly', () => {
    expect(wordingOf([card(1)])).to.deep.equal({
      subject: '黄牌已发出',
      text: '黄牌已发出：超承诺时限：户外广告设置审批（case-1）',
    })
  })

  it('merges many, the gravest first, and counts those that it does not name', () => {
    const many = [1, 2, 3, 4, 5, 6].map(n => card(n, { weight: 'warning', caseNo: `case-${n}` }))
    const { subject, text } = wordingOf([...many, card(7, { weight: 'red', caseNo: 'case-7' })])
    expect(subject).to.equal('红牌已发出等 7 条提醒')
    const lines = text.split('\n')
    expect(lines.map(line => line.slice(0, 6))).to.deep.equal([
      '红牌已发出：',
      '预警已发出：',
      '预警已发出：',
      '预警已发出：',
      '预警已发出：',
      '另有 2 条',
    ])
    expect(lines[1]).to.contain('case-1')
  })

  it('names five one by one without a remainder', () => {
    expect(wordingOf([1, 2, 3, 4, 5].map(n => card(n))).text.split('\n')).to.have.length(5)
  })

  it('tells a red order from a red card, and an order without a case', () => {
    const order = card(1, {
      subject: { kind: 'order', id: 'order:x' },
      weight: 'red',
      what: 'escalated',
      title: '督办',
      caseNo: null,
    })
    expect(wordingOf([order]).text).to.equal('红色督办已升级：督办')
  })

  // prettier-ignore
  const sentences = [
    ['alert', 'warning', 'raised',         '预警已发出'],
    ['alert', 'yellow',  'reminded',       '黄牌逾期未签收，请督促签收'],
    ['alert', 'yellow',  'appealed',       '黄牌已提出申诉，请复核'],
    ['alert', 'red',     'reviewed',       '红牌已作出复核决定'],
    ['order', 'blue',    'opened',         '蓝色督办已下发，请签收'],
    ['order', 'orange',  'escalated',      '橙色督办已升级'],
    ['order', 'blue',    'fedBack',        '蓝色督办已反馈，请审核'],
    ['order', 'blue',    'returned',       '蓝色督办已退回重办'],
    ['order', 'blue',    'accepted',       '蓝色督办已办结'],
    ['order', 'red',     'letterProposed', '红色督办逾期未办，建议制发监察建议书'],
    ['order', 'red',     'letterIssued',   '红色督办已制发监察建议书'],
    ['order', 'blue',    'closed',         '蓝色督办已销号'],
  ] as const
  for (const [kind, weight, what, subject] of sentences) {
    it(`${kind} ${weight} ${what}: ${subject}`, () =>
      expect(wordingOf([card(1, { subject: { kind, id: 'x' }, weight, what })]).subject).to.equal(subject))
  }

  it('puts the graver first: red, orange, yellow, blue, warning; and of equals the earlier', () => {
    const weights = ['warning', 'yellow', 'orange', 'red', 'blue'] as const
    const all = weights.map((weight, n) => card(n, { weight, title: weight }))
    const lines = (notices: Notice[]) =>
      wordingOf(notices)
        .text.split('\n')
        .map(line => line.split('：')[1]!.split('（')[0])
    expect(lines(all)).to.deep.equal(['red', 'orange', 'yellow', 'blue', 'warning'])
    expect(lines(all.toReversed())).to.deep.equal(['red', 'orange', 'yellow', 'blue', 'warning'])
    const equals = [3, 1, 2].map(n => card(n, { title: String(n) }))
    expect(lines(equals)).to.deep.equal(['1', '2', '3'])
    expect(lines(equals.toReversed())).to.deep.equal(['1', '2', '3'])
  })

  it('needs something to say', () => expect(() => wordingOf([])).to.throw(RangeError, /needs a notice/))
})
