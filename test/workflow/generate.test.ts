import { expect } from 'chai'
import { published } from '../support/published'
import { differences } from '../../workflows/archetypes/differences'
import { isGenerated } from '../../workflows/archetypes/writeBpmn'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { processFile } from '../../workflows/readProcesses'
import { itemOfShape, processOf, shapeNames } from './support/shapes'

const folder = path.join(import.meta.dirname, '../../workflows/items')

describe('the generator', () => {
  for (const name of shapeNames) {
    it(`draws ${name} the same each time, and knows its own hand`, async () => {
      const item = itemOfShape(name)
      const xml = await processOf(item)
      expect(await processOf(item)).to.equal(xml)
      expect(isGenerated(xml)).to.equal(true)
    })
  }

  it('knows a file that a designer changed, by whatever was changed', async () => {
    const xml = await processOf(itemOfShape('standard'))
    for (const [from, to] of [
      ['name="审核"', 'name="复核"'],
      ['x="420"', 'x="421"'],
      ['</bpmn:process>', '<!-- 设计员 --></bpmn:process>'],
      ['exporter="guibiao generate"', 'exporter="bpmn-js"'],
    ] as const) {
      expect(xml).to.include(from)
      expect(isGenerated(xml.replace(from, to)), from).to.equal(false)
    }
  })

  it('tells a designer’s difference by its elements', async () => {
    const xml = await processOf(itemOfShape('standard'))
    const designed = xml.replace('name="审核"', 'name="复核"')
    expect(await differences(designed, xml)).to.deep.equal(['~ UserTask review（复核）: name'])
    const moved = xml.replace(/(reviewShape"[^]*?x=")(\d+)/, '$11')
    expect(await differences(moved, xml)).to.deep.equal(['1 处移动了 / moved'])
  })

  it('has drawn every item of the catalogue', () => {
    for (const { code } of published.items)
      expect(readFileSync(processFile(folder, code), 'utf8'), code).to.include(`<bpmn:process id="${code}"`)
  })
})
