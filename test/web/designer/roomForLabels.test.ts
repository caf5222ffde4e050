import { expect } from 'chai'
import { roomForLabels } from '../../../web/designer/diagram/roomForLabels'

const widened = (name: string, x: number, width: number) => {
  const bounds = { x, width }
  roomForLabels(
    { diagrams: [{ plane: { planeElement: [{ bpmnElement: { name }, label: { bounds } }] } }] },
    14,
  )
  return bounds
}

describe('roomForLabels', () => {
  it('gives two characters the line that they need, around the same middle', () => {
    const { x, width } = widened('办结', 100, 24)
    expect(width).to.equal(34)
    expect(x + width / 2).to.equal(112)
  })
  it('leaves a box that is wide enough as it was drawn', () => {
    expect(widened('办结', 100, 60)).to.deep.equal({ x: 100, width: 60 })
  })
  it('breaks a long name after eight characters', () => {
    expect(widened('逾期未告知，视为受理', 0, 20).width).to.equal(8 * 14 + 6)
  })
  it('takes a Latin letter for about half a character', () => {
    expect(widened('OK', 0, 10).width).to.be.lessThan(widened('准予', 0, 10).width)
  })
  it('passes over elements without a label or a name', () => {
    expect(() => roomForLabels({}, 14)).to.not.throw()
    expect(widened('', 0, 10)).to.deep.equal({ x: 0, width: 10 })
  })
})
