import { expect } from 'chai'
import { revisionOf } from '../../../domain/notification/revision'

describe('revisionOf', () => {
  it('grows with what is done, and not when somebody is told', () => {
    const life = [{ type: 'opened' }, { type: 'notified' }, { type: 'served' }, { type: 'notified' }]
    expect(revisionOf({ life })).to.equal(2)
    expect(revisionOf({ life: life.slice(0, 1) })).to.equal(1)
    expect(revisionOf({ life: [] })).to.equal(0)
  })
})
