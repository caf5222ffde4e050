import path from 'node:path'
import { expect } from 'chai'
import { loadCatalogue } from '../../config/loadCatalogue'
import { checkForm } from '../../domain/catalogue/checkForm'
import { type Item, limitOf } from '../../domain/catalogue/item'
import { changed, folderOf, published, refusalOf } from './support/changedFile'

const guide = 'catalogue/18-市城市管理局.yaml'
/** The text in the lines of one item: the same words stand in others. Looks back only where the words stand. */
const of = (code: string, text: string) => {
  const words = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${words}(?<=code: ${code}\\b(?:(?!code: ZZ)[^])*?${words})`)
}

describe('loadCatalogue', () => {
  const { departments, items } = loadCatalogue(published('catalogue'))
  const item = items.find(({ code }) => code === 'ZZ18012') as Item

  it('has the department with its hours, and telephone numbers that are visibly not real', () => {
    const { opens, closes, phone, complaintPhone } = departments.find(({ no }) => no === '18')!

    expect([opens, closes]).to.deep.equal(['09:00', '17:00'])
    expect([phone, complaintPhone]).to.satisfy((all: string[]) =>
      all.every(one => one.startsWith('0371-0000-')),
    )
  })

  it('has every limit of outdoor advertising, in working days', () => {
    const days = Object.fromEntries(item.limits.map(({ code, length }) => [code, length]))

    expect(days).to.deep.equal({
      'acceptance.decision': 5,
      'supplement.reply': 15,
      'licence.promised': 7,
      'licence.decision': 10,
      'licence.delivery': 10,
      'hearing.request': 5,
      'hearing.holding': 20,
      'hearing.notice': 7,
      'step.site-check': 3,
      'step.review': 1,
      'step.special-procedure': 10,
      'step.decision': 2,
    })
  })

  it('is deemed accepted and deemed approved by the articles that say so, and by no other limit', () => {
    const effects = item.limits.flatMap(({ code, deemedEffect }) =>
      deemedEffect ? [[code, deemedEffect.kind, deemedEffect.source.act, deemedEffect.source.provision]] : [],
    )

    expect(effects).to.deep.equal([
      ['acceptance.decision', 'deemed-acceptance', '行政许可法', '第三十二条第一款第四项'],
      ['licence.decision', 'deemed-approval', '郑州市户外广告设置管理条例', '第十四条'],
    ])
  })

  it('pauses for expert review and hearing only, and knows no extension', () => {
    expect(item.specialProcedures.map(({ ground }) => ground)).to.deep.equal(['专家评审', '听证'])
    expect(item).to.not.have.property('extension')
  })

  it('calls a promise a promise: no law is named for what the office set itself', () => {
    const own = item.limits.flatMap(({ code, basis }) => ('office' in basis ? [code] : []))

    expect(own).to.have.members([
      'supplement.reply',
      'licence.promised',
      'step.site-check',
      'step.review',
      'step.special-procedure',
      'step.decision',
    ])
  })

  it('names a limit for each step, and says that it is no official list', () => {
    for (const { code, limit } of item.steps) expect(limitOf(item, limit), code).to.not.equal(undefined)
    expect(item.summary).to.include('不是官方清单')
    expect(item.compiledBy).to.include('不是任何城市的官方清单')
  })

  it('asks questions that an honest answer passes', () => {
    const answers = {
      location: '金水区花园路 1 号东墙',
      carrier: '建筑物墙面',
      form: '灯箱',
      widthMetres: 6,
      heightMetres: 3,
      startsOn: '2026-12-01',
      endsOn: '2027-11-30',
      content: '企业名称与标识',
    }

    expect(checkForm(item, answers)).to.have.property('ok', true)
  })

  // prettier-ignore
  const refusals = [
    ['an item of another department',     "no: '18'",                     "no: '19'",                       /items\.0 \(ZZ18001\) code: 编码与部门不符/],
    ['a promise longer than the law',     of('ZZ18012', 'promised: { workingDays: 7 }'), 'promised: { workingDays: 11 }', /\(ZZ18012\) promised: 承诺时限长于法定时限 \/ the promise is longer than the law/],
    ['steps longer than the promise',     of('ZZ18012', 'site-check: 3'), 'site-check: 5',                  /\(ZZ18012\) steps: 环节时限合计 8 长于承诺 7/],
    ['a shape without its step',          of('ZZ18012', 'site-check: 3, review: 1, '), 'site-check: 3, ', /\(ZZ18012\) steps: 即办、备案没有 review/],
    ['a shape without its procedure',     of('ZZ18012', 'ground: 专家评审'), 'ground: 检测',                 /\(ZZ18012\) special: 专家评审形态缺专家评审/],
    ['a procedure that nobody orders',    of('ZZ18012', 'isAlways: false'), 'isAlways: true',              /\(ZZ18012\) steps: 必经的特别程序与 commission 须同时有/],
    ['an item without a promise',         of('ZZ18012', '    promised: { workingDays: 7 }\n'), '',           /items\.\d+\.promised: /],
    ['a material that stands twice',      of('ZZ18012', 'code: site-right'), 'code: identity',              /\(ZZ18012\) materials: identity 重复 \/ stands twice/],
    ['a question that stands twice',      of('ZZ18012', 'name: endsOn'), 'name: startsOn',                  /\(ZZ18012\) form: startsOn 重复/],
    ['a catch-all material',              of('ZZ18012', 'name: 设置场地或者载体的使用权证明'), 'name: 其他材料', /items\.\d+\.materials\.2\.name: 不得使用“其他材料”等兜底表述/],
    ['a choice without choices',          of('ZZ18012', ', choices: [无, 内打灯, 外打灯]'), '',              /items\.\d+\.form\.8: 选择题须列出 choices/],
    ['half a working day',                of('ZZ18012', 'promised: { workingDays: 7 }'), 'promised: { workingDays: 6.5 }', /items\.\d+\.promised\.workingDays: .+ \/ Invalid input: expected int/],
    ['two units at once',                 of('ZZ18012', 'promised: { workingDays: 7 }'), 'promised: { workingDays: 7, months: 1 }', /items\.\d+\.promised: 须且只须写明 workingDays、calendarDays、months 之一/],
    ['a source that nobody answers for',  of('ZZ18012', "provision: 第四十五条, checkedOn: 2026-11-23"), 'provision: 第四十五条', /source: 须写明核对日期 checkedOn，未核对的写 checked: false/],
    ['an hour that no clock shows',       "opens: '09:00'",               "opens: '25:00'",                 /department\.opens: /],
    ['a misspelt field',                  of('ZZ18012', 'fee: { none: 不收费 }'), 'fees: { none: 不收费 }',  /items\.\d+: .+"fees"/],
    ['broken YAML',                       'items:\n',                     'items: [\n',                     /guide\.yaml:\d+\n {2}语法有误 \/ syntax: /],
  ] as const

  for (const [what, from, to, sentence] of refusals) {
    it(`refuses ${what}, and names file and place`, () => {
      const folder = folderOf({ 'guide.yaml': changed(guide, from, to) })

      const refusal = refusalOf(() => loadCatalogue(folder))

      expect(refusal).to.include(`配置文件有误 / not usable: ${path.join(folder, 'guide.yaml')}`)
      expect(refusal).to.match(sentence)
    })
  }

  it('refuses a department and an item that two files give', () => {
    const text = changed(guide, '演示地址', '演示')

    const refusal = refusalOf(() => loadCatalogue(folderOf({ 'a.yaml': text, 'b.yaml': text })))

    expect(refusal).to.match(/b\.yaml\n {2}department\.no: 部门编号 18 重复[^]+code: 事项编码重复/)
  })
})
