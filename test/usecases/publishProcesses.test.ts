import { expect } from 'chai'
import { changedProcesses, deployChanged, publishItems } from '../../usecases/publishProcesses'
import { testHouse } from '../support/testHouse'

const sources = ['ZZ18012', 'ZZ01001', 'ZZ01002'].map(itemCode => ({
  itemCode,
  name: `${itemCode}.bpmn`,
  xml: `<${itemCode}/>`,
}))

describe('publishing processes', () => {
  const fresh = () => {
    const { house, engine } = testHouse()
    const publish = async (all = sources) => {
      const changed = await changedProcesses(all, house)
      return (await deployChanged(changed, house)).map(({ itemCode }) => itemCode)
    }
    return { house, engine, publish }
  }

  it('deploys all at first, and nothing when nothing changed', async () => {
    const { publish } = fresh()
    expect(await publish()).to.deep.equal(['ZZ18012', 'ZZ01001', 'ZZ01002'])
    expect(await publish()).to.deep.equal([])
  })

  it('deploys the one file that changed', async () => {
    const { publish } = fresh()
    await publish()
    expect(
      await publish(sources.map(one => (one.itemCode === 'ZZ01001' ? { ...one, xml: '<new/>' } : one))),
    ).to.deep.equal(['ZZ01001'])
  })

  it('deploys all to another engine, although the database knows them', async () => {
    const { engine, publish } = fresh()
    await publish()
    engine.key = 'engine-2'
    expect(await publish()).to.deep.equal(['ZZ18012', 'ZZ01001', 'ZZ01002'])
  })

  it('ties the version of the process to that of the item', async () => {
    const { house, publish } = fresh()
    await publish()
    const [version] = await house.processVersions.of('ZZ18012')
    expect(version).to.include({
      itemCode: 'ZZ18012',
      itemVersion: 1,
      processVersion: 1,
      definitionKey: 'engine-1:ZZ18012',
    })
  })

  it('publishes every item once, and says which needs a new version', async () => {
    const { house } = fresh()
    expect(await publishItems(house)).to.deep.equal({ ok: true, value: house.catalogue.items().length })
    expect((await publishItems(house)).ok).to.equal(true)

    const items = house.catalogue
      .items()
      .map(item =>
        item.code === 'ZZ18012'
          ? { ...item, limits: item.limits.map(limit => ({ ...limit, length: limit.length + 1 })) }
          : { ...item, summary: '换了说法' },
      )
    const changed = { ...house, catalogue: { ...house.catalogue, items: () => items } }
    const refused = await publishItems(changed)
    expect(refused.ok).to.equal(false)
    expect(refused).to.have.nested.property('refusal.rule', 'ITEM_NEEDS_NEW_VERSION')
    expect(refused).to.have.nested.property('refusal.field', 'ZZ18012')
  })
})
