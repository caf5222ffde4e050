import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { createDocumentRenderer, documentTitles } from '../../adapters/documents/renderDocument'
import type { Case } from '../../domain/case/case'
import type { CaseEvent } from '../../domain/case/events'
import { documentNames, expectedFile, sampleFacts } from './support/sampleFacts'

const renderer = createDocumentRenderer()
const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>{{title}}`

/** Everything that somebody typed, replaced. */
const typed = ['reasons', 'opinion', 'record', 'conclusion', 'documentNo', 'needs']
function typedBy(text: string, about: Case): Case {
  const journal = about.journal.map(event => {
    const replaced = typed.filter(name => name in event).map(name => [name, name === 'needs' ? [text] : text])
    return { ...event, ...Object.fromEntries(replaced) } as CaseEvent
  })
  const materials = about.materials.map(({ code, files }) => ({
    code,
    files: files.map(file => ({ ...file, name: text })),
  }))
  const applicant = { ...about.applicant, name: text }
  return { ...about, applicant, journal, materials, form: { ...about.form, location: text, content: text } }
}

const without = (html: string, part: RegExp) => html.replaceAll(part, '')

describe('official documents', () => {
  for (const document of documentNames) {
    const facts = sampleFacts(document)
    const html = renderer.render(document, facts)

    it(`${document}: is what was read and found good`, () => {
      expect(html).to.equal(readFileSync(expectedFile(document), 'utf8'))
    })

    it(`${document}: shows what somebody typed as text, never as markup`, () => {
      const plain = renderer.render(
        document,
        sampleFacts(document, about => typedBy('文字', about)),
      )
      const attacked = renderer.render(
        document,
        sampleFacts(document, about => typedBy(hostile, about)),
      )
      const tags = (text: string) => text.match(/<[^>]+>/g)!.filter(tag => !tag.startsWith('<td'))

      expect(attacked).to.include('&lt;script&gt;alert(1)&lt;/script&gt;').and.include('{{title}}')
      expect(attacked).to.not.match(/<script|<img/i)
      expect(new Set(tags(attacked))).to.deep.equal(new Set(tags(plain)))
    })

    it(`${document}: stands alone, without scripts and without anything from elsewhere`, () => {
      expect(html).to.not.match(/<script|<link|<iframe|\bsrc=|\bhref=|url\(|@import/i)
    })

    it(`${document}: shows title, number, addressee, organ, long date, case and that it is a demonstration`, () => {
      for (const part of [
        renderer.title(document),
        facts.documentNo,
        `${facts.case.applicant.name}：`,
        facts.department.name,
        `${facts.issuedOn.slice(0, 4)}年`,
        facts.case.caseNo,
        facts.item.compiledBy!,
        '〔电子签章未启用〕',
      ]) {
        expect(html).to.include(part)
      }
      expect(without(html, /<style>[^]*?<\/style>/g), 'a day as a machine writes it').to.not.match(
        /\d{4}-\d{2}-\d{2}/,
      )
    })

    it(`${document}: gives away neither the sealed number nor the telephone of the applicant`, () => {
      const { sealedIdNo, phone, accountId } = facts.case.applicant
      for (const secret of [sealedIdNo, phone, accountId]) expect(html).to.not.include(secret)
    })

    it(`${document}: is refused rather than printed with an empty place`, () => {
      const { phone: _phone, ...department } = facts.department

      expect(() => renderer.render(document, { ...facts, department } as never)).to.throw(
        `nothing to print at ${document}.phone`,
      )
    })
  }

  it('have twelve titles, as they stand on the papers', () => {
    expect(documentTitles()).to.deep.equal({
      'acceptance-notice': '受理通知书',
      'approval-decision': '行政审批决定书',
      'deemed-approval': '视为批准证明',
      'filing-notice': '备案办理通知书',
      'licence-grant': '准予行政许可决定书',
      'licence-refusal': '不予行政许可决定书',
      'non-acceptance-notice': '不予受理决定书',
      receipt: '收件凭证',
      'special-procedure-notice': '特别程序告知书',
      'superior-result': '上级机关决定告知书',
      'supplement-notice': '补正材料一次性告知书',
      'withdrawal-notice': '撤回申请确认书',
    })
  })

  it('are named by their folders, and no other word opens one', () => {
    for (const name of ['no-such-notice', 'toString', '__proto__', '../config']) {
      expect(() => renderer.title(name)).to.throw(`no such document: ${name}`)
      expect(() => renderer.render(name, sampleFacts('receipt'))).to.throw(`no such document: ${name}`)
    }
  })
})
