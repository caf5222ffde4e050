import { validateAllZeebe } from '@bpmn-io/element-templates-validator'
import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stepCodes } from '../../domain/catalogue/item'
import { documentViews } from '../../templates/documentViews'
import { elementTemplates } from '../../workflows/archetypes/elementTemplates'
import { type JobType, contracts } from '../../workflows/contracts/contracts'

interface Template {
  id: string
  elementType: { value: string }
  properties: { value?: string; choices?: { value: string }[]; binding: Record<string, string> }[]
}

const file = path.join(import.meta.dirname, '../../workflows/element-templates/guibiao.json')
const templates = elementTemplates() as Template[]

describe('element templates', () => {
  it('are what the file holds', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(templates)
  })

  it('are templates that the modeler takes', () => {
    const { valid, results } = validateAllZeebe(templates)
    expect(results.flatMap(({ errors }) => errors ?? [])).to.deep.equal([])
    expect(valid).to.equal(true)
  })

  it('give every step that a person takes', () => {
    const steps = templates.flatMap(({ properties }) =>
      properties.filter(({ binding }) => binding.key === 'step').map(({ value }) => value),
    )
    expect(steps).to.have.members([...stepCodes])
  })

  it('give the headers that the contract of the job asks for, whichever is chosen', () => {
    for (const { id, elementType, properties } of templates) {
      if (!elementType.value.endsWith('Task')) continue
      const type =
        properties.find(({ binding }) => binding.property === 'type')?.value ?? 'io.camunda.zeebe:userTask'
      const headers = properties.filter(({ binding }) => binding.type === 'zeebe:taskHeader')
      const most = Math.max(1, ...headers.map(({ choices }) => choices?.length ?? 1))
      for (let index = 0; index < most; index += 1) {
        const given = Object.fromEntries(
          headers.map(({ binding, value, choices }) => [
            binding.key,
            choices?.[index]?.value ?? value ?? '40',
          ]),
        )
        expect(
          contracts[type as JobType].headers.safeParse(given).success,
          `${id} ${JSON.stringify(given)}`,
        ).to.equal(true)
      }
    }
  })

  it('offer every paper that can be issued', () => {
    const { properties } = templates.find(({ id }) => id === 'guibiao.document')!
    const offered = properties.flatMap(({ choices = [] }) => choices.map(({ value }) => value))
    expect(offered).to.have.members(Object.keys(documentViews))
  })
})
