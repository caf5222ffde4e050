import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import type { ItemVersionRepository, ProcessVersion, ProcessVersionRepository } from '../../usecases/ports'
import { testItem } from '../support/item'
import { after } from './support/samples'

export function itemVersionsContract(fresh: () => Promise<Stores>): void {
  describe('ItemVersionRepository', () => {
    let versions: ItemVersionRepository
    beforeEach(async () => ({ itemVersions: versions } = await fresh()))

    it('keeps what was published first under a code and version', async () => {
      expect(await versions.publish([testItem])).to.deep.equal([testItem])
      const second = { ...testItem, version: 2 }
      const again = await versions.publish([second, { ...testItem, name: '改了名字' }])
      expect(again).to.deep.equal([second, testItem])
    })

    it('gives those that are not among the known ones', async () => {
      const second = { ...testItem, version: 2 }
      await versions.publish([testItem, second])
      expect(await versions.others([second])).to.deep.equal([testItem])
      expect(await versions.others([testItem, second])).to.deep.equal([])
    })
  })
}

export function processVersionsContract(fresh: () => Promise<Stores>): void {
  describe('ProcessVersionRepository', () => {
    let versions: ProcessVersionRepository
    beforeEach(async () => ({ processVersions: versions } = await fresh()))
    const deployed = (itemCode: string, processVersion: number): ProcessVersion => ({
      itemCode,
      itemVersion: 1,
      processVersion,
      definitionKey: `225179981368${processVersion}`,
      sha256: 'a'.repeat(64),
      deployedAt: after(processVersion),
    })

    it('tells the newest of each item, and all of one with the newest first', async () => {
      await versions.add(deployed('ZZ18012', 1))
      await versions.add(deployed('ZZ18012', 2))
      await versions.add(deployed('ZZ01001', 1))
      const newest = await versions.newest()
      expect([...newest.values()].map(one => [one.itemCode, one.processVersion])).to.have.deep.members([
        ['ZZ18012', 2],
        ['ZZ01001', 1],
      ])
      expect((await versions.of('ZZ18012')).map(({ processVersion }) => processVersion)).to.deep.equal([2, 1])
    })

    it('may be told of a deployment twice', async () => {
      await versions.add(deployed('ZZ18012', 1))
      await versions.add(deployed('ZZ18012', 1))
      expect(await versions.of('ZZ18012')).to.have.length(1)
    })
  })
}
