import { expect } from 'chai'
import { createDocumentRenderer } from '../../adapters/documents/renderDocument'
import type { Case } from '../../domain/case/case'
import type { CaseEvent } from '../../domain/case/events'
import { limitOf } from '../../domain/catalogue/item'
import { paragraphs, rowsOf } from '../../templates/facts'
import { documentNames, sampleFacts } from './support/sampleFacts'

const renderer = createDocumentRenderer()
const rendered = (document: string, change?: (about: Case) => Case) =>
  renderer.render(document, sampleFacts(document, change))
/** The case with each event of that type given other facts. */
const told =
  (type: CaseEvent['type'], facts: object) =>
  (about: Case): Case => ({
    ...about,
    journal: about.journal.map(event =>
      event.type === type ? ({ ...event, ...facts } as CaseEvent) : event,
    ),
  })

describe('what official documents say', () => {
  it('both refusals give the reasons, and where to turn against them', () => {
    for (const document of ['non-acceptance-notice', 'licence-refusal']) {
      expect(rendered(document)).to.match(/<h2>理由<\/h2>\n<p>[^<]{10}/)
      expect(rendered(document)).to.include('《行政复议法》第二十条').and.include('《行政诉讼法》第四十六条')
    }
  })

  it('an acceptance names the last days of promise and law: 7 and 10 working days after 9 November', () => {
    expect(rendered('acceptance-notice'))
      .to.match(/承诺时限<\/th><td>7个工作日<\/td><td>2026年11月18日<\/td>/)
      .and.match(/法定时限<\/th><td>10个工作日<\/td><td>2026年11月23日<\/td>/)
  })

  it('an acceptance by law says that the office was silent, and does not call the materials complete', () => {
    const html = rendered(
      'acceptance-notice',
      told('accepted', { type: 'deemedAccepted', effectiveOn: '2026-11-02', dueOn: '2026-11-09' }),
    )

    expect(html).to.include('未在《行政许可法》第三十二条第一款第四项规定的5个工作日内')
    expect(html).to.include('自收到申请材料之日即2026年11月2日起').and.not.include('齐全')
  })

  it('a due date that rests on an unpublished calendar is called provisional', () => {
    const facts = sampleFacts('acceptance-notice')
    const dues = facts.dues.map(due => ({ ...due, isProvisional: true }))

    expect(renderer.render('acceptance-notice', { ...facts, dues })).to.include('2026年11月23日（暂定）')
  })

  it('a limit that has not begun has no last day, and no paper leaves its place empty', () => {
    for (const document of [
      'receipt',
      'supplement-notice',
      'acceptance-notice',
      'licence-grant',
      'deemed-approval',
    ]) {
      const facts = { ...sampleFacts(document), dues: [] }

      expect(() => renderer.render(document, facts), document).to.throw('no last day to print')
    }
  })

  it('a deemed approval names limit, last day, article and the day from which it holds', () => {
    expect(rendered('deemed-approval'))
      .to.include('法定的10个工作日内作出决定')
      .and.include('该期限于2026年11月23日届满')
      .and.include('依照《郑州市户外广告设置管理条例》第十四条的规定，自2026年11月24日起视为批准')
  })

  it('a special procedure is told with its article, its start and its planned end', () => {
    expect(rendered('special-procedure-notice'))
      .to.include('《行政许可法》第四十五条')
      .and.match(/启动日期<\/th><td>2026年11月12日/)
      .and.match(/计划结束日期<\/th><td>2026年11月20日/)
  })

  it('a special procedure that the item does not list is not told but refused', () => {
    const change = told('clockPaused', { ground: '领导出差' })

    expect(() => rendered('special-procedure-notice', change)).to.throw('ground 领导出差 is not listed')
  })

  it('a licence shows its holder, the number only masked, by the kind of holder', () => {
    const asPerson = (about: Case): Case => ({
      ...about,
      applicant: { ...about.applicant, kind: 'person', maskedIdNo: '410102********0017' },
    })

    expect(rendered('licence-grant')).to.match(/统一社会信用代码<\/th><td[^>]*>914101\*{8}8K3X/)
    expect(rendered('licence-grant', asPerson)).to.match(/居民身份证号码<\/th><td[^>]*>410102\*{8}0017/)
  })

  it('a receipt keeps the true time, and the day from which the law counts', () => {
    expect(rendered('receipt'))
      .to.include('2026年11月1日 20:26（北京时间）')
      .and.include('以2026年11月2日为收到申请材料之日')
    expect(rendered('receipt', told('filed', { receivedOn: '2026-11-01' }))).to.not.include('休息日')
  })

  it('no document without its occasion', () => {
    const onlyFiled = (about: Case) => ({ ...about, journal: about.journal.slice(0, 1) })

    for (const document of documentNames.filter(name => name !== 'receipt')) {
      expect(() => rendered(document, onlyFiled), document).to.throw(/in the journal|not accepted/)
    }
  })

  it('follows the item when its numbers change: no template types a limit', () => {
    const facts = sampleFacts('licence-grant')
    const limits = facts.item.limits.map(limit =>
      limit.code === 'licence.delivery' ? { ...limit, length: 77 } : limit,
    )

    expect(limitOf(facts.item, 'licence.delivery')?.length).to.equal(10)
    expect(renderer.render('licence-grant', { ...facts, item: { ...facts.item, limits } })).to.include(
      '起77个工作日内',
    )
  })
})

describe('how facts are laid out', () => {
  const fact = (text: string) => ({ label: 'x', text })
  const shape = (...texts: string[]) =>
    rowsOf(texts.map(fact)).map(({ cells }) => cells.map(({ text }) => text).join('|'))
  const long = '一二三四五六七八九十一二三'

  // prettier-ignore
  const rows: [string[], string[], string][] = [
    [[],                     [],                     'nothing gives no row'],
    [['a'],                  ['a'],                  'one fact has its row'],
    [['a', 'b', 'c'],        ['a|b', 'c'],           'two short neighbours share a row'],
    [['a', long, 'b', 'c'],  ['a', long, 'b|c'],     'a long one has its own, and the order stays'],
    [[long.slice(1), 'b'],   [`${long.slice(1)}|b`], 'twelve characters are short'],
    [[long, 'b'],            [long, 'b'],            'thirteen are not'],
  ]
  for (const [texts, expected, sentence] of rows) {
    it(sentence, () => expect(shape(...texts)).to.deep.equal(expected))
  }

  it('splits what was typed into its paragraphs', () => {
    expect(paragraphs(' 甲\r\n\n  乙 \n')).to.deep.equal(['甲', '乙'])
  })
})
