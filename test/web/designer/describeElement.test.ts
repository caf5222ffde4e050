import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { describeElement } from '../../../web/designer/diagram/describeElement'
import { moddle } from '../../../workflows/moddle'
import type { BusinessObject, DiagramElement } from '../../../web/designer/diagram/diagramTypes'

const sheet = { id: 'ZZ18012' } as DiagramElement
const xml = readFileSync('workflows/items/18/ZZ18012.bpmn', 'utf8')

/** The item's own file, read as the viewer reads it. */
async function elements(): Promise<Record<string, BusinessObject>> {
  const { elementsById } = await moddle().fromXML(xml)
  return elementsById as unknown as Record<string, BusinessObject>
}
const drawn = (businessObject: BusinessObject | undefined) =>
  ({ id: businessObject?.id, businessObject, parent: sheet }) as DiagramElement

describe('describeElement', () => {
  let file: Record<string, BusinessObject>
  before(async () => {
    file = await elements()
  })

  const rows: [string, string, string, string, string | undefined][] = [
    ['a step done by people', 'acceptanceCheck', 'step', '受理审查', undefined],
    ['work of the system', 'openCase', 'automatic', '收件登记', undefined],
    [
      'the passing of a limit on a step’s edge',
      'acceptanceLimitPassed',
      'boundary',
      '逾期未告知，视为受理',
      'acceptance.decision',
    ],
    [
      'the passing of the statutory limit',
      'decisionLimitPassed',
      'start',
      '法定期限届满未决定',
      'licence.decision',
    ],
    ['what may happen at any time', 'deemedApproval', 'event-subprocess', '视为批准', undefined],
  ]
  for (const [what, id, kind, name, message] of rows) {
    it(`knows ${what}`, () => {
      const facts = describeElement(drawn(file[id]))
      expect(facts).to.include({ id, kind, name })
      expect(facts?.message).to.equal(message)
      expect(facts?.documentation.join('')).to.not.equal('')
    })
  }

  it('takes a label for the element that it names', () => {
    const label = { ...sheet, parent: sheet, labelTarget: drawn(file['caseFiled']) } as DiagramElement
    expect(describeElement(label)?.id).to.equal('caseFiled')
  })
  it('is silent about the sheet itself', () => {
    expect(describeElement({ ...sheet, businessObject: file['ZZ18012'] } as DiagramElement)).to.equal(
      undefined,
    )
  })
  it('is silent about a flow that has no name', () => {
    const flow = { id: 'f', $type: 'bpmn:SequenceFlow' }
    expect(describeElement(drawn(flow))).to.equal(undefined)
    expect(describeElement(drawn({ ...flow, name: '受理' }))?.kind).to.equal('flow')
  })
  it('reads a name that is broken into lines as one', () => {
    expect(describeElement(drawn({ id: 't', $type: 'bpmn:UserTask', name: '受理\n审查' }))?.name).to.equal(
      '受理审查',
    )
  })
})
