import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { createDocumentRenderer } from '../../adapters/documents/renderDocument'
import type { PrintedLetter } from '../../domain/orders/letter'
import { title } from '../../templates/recommendation-letter/view'
import { loadTexts } from '../../config/loadTexts'
import { expectedFile, letterFacts } from './support/sampleFacts'

const renderer = createDocumentRenderer()
const rendered = (more: Partial<PrintedLetter> = {}) => renderer.renderLetter(letterFacts(more))
const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>{{title}}`

describe('监察建议书', () => {
  it('is what was read and found good', () => {
    expect(rendered()).to.equal(readFileSync(expectedFile('recommendation-letter'), 'utf8'))
  })

  it('is named so in the texts too', () => {
    expect(loadTexts()['zh-CN']['document.recommendation-letter']).to.equal(title)
  })

  it('shows what somebody typed as text, never as markup', () => {
    const html = rendered({ findings: hostile, demand: hostile, basis: hostile })
    expect(html).to.include('&lt;script&gt;alert(1)&lt;/script&gt;').and.include('{{title}}')
    expect(html).to.not.match(/<script|<img|<link|\bsrc=[^x]|\bhref=|url\(|@import/i)
  })

  it('says whom it is from and to, what it rests on, by when, and that the time limit is no law', () => {
    for (const part of [
      '市监察局',
      '市城市管理局：',
      '郑监督〔2026〕12号',
      '《行政许可法》第七十四条第二项',
      '2027年1月5日前（含当日）',
      '不是任何法规的规定',
    ])
      expect(rendered()).to.include(part)
    expect(rendered().replaceAll(/<style>[^]*?<\/style>/g, '')).to.not.match(/\d{4}-\d{2}-\d{2}/)
  })

  it('tells how many cards there are when it does not print all', () => {
    expect(rendered()).to.include('共5张，以上为最早的2张。')
    expect(rendered({ cardsInAll: 2 })).to.not.include('共2张')
    expect(rendered({ cards: [], cardsInAll: 0 })).to.not.include('红黄牌')
  })

  it('because of a month, names the month and no order', () => {
    const html = rendered({ origin: { kind: 'score', month: '2026-02', total: 41 } })
    expect(html).to.include('2026年2月绩效测评中').and.not.include('郑监督')
  })

  it('is refused rather than printed with an empty place', () => {
    expect(() => rendered({ basis: undefined as never })).to.throw(
      'nothing to print at recommendation-letter.basis',
    )
  })
})
