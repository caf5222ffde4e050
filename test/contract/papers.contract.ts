import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after, noon, sampleDocument, sampleFile } from './support/samples'

export function filesContract(fresh: () => Promise<Stores>): void {
  describe('FileRepository', () => {
    let files: Stores['files']
    beforeEach(async () => ({ files } = await fresh()))
    const caseNos = async (...ids: string[]) => (await files.findMany(ids)).map(({ caseNo }) => caseNo)

    it('gives back what was put in', async () => {
      await files.insert(sampleFile())
      expect(await files.findMany(['nobody', 'file-1'])).to.deep.equal([sampleFile()])
      expect(await files.findMany([])).to.deep.equal([])
    })

    it('takes free files into a case, also a second time', async () => {
      for (const fileId of ['a', 'b', 'c']) await files.insert(sampleFile({ fileId }))
      expect(await files.attach(['a', 'b'], 'case-1')).to.equal(true)
      expect(await files.attach(['a', 'b', 'c'], 'case-1')).to.equal(true)
      expect(await caseNos('a', 'b', 'c')).to.deep.equal(['case-1', 'case-1', 'case-1'])
      expect(await files.attach([], 'case-1')).to.equal(true)
    })

    for (const foreign of ['b', 'missing']) {
      it(`takes none when ${foreign === 'b' ? 'one is another case’s' : 'one is not there'}`, async () => {
        for (const fileId of ['a', 'b', 'c']) await files.insert(sampleFile({ fileId }))
        await files.attach(['b'], 'case-2')
        expect(await files.attach(['a', foreign, 'c'], 'case-1')).to.equal(false)
        // still free, so that its owner can use it, or the sweep take it away
        expect(await caseNos('a', 'b', 'c')).to.deep.equal([null, 'case-2', null])
      })
    }

    it('gives a file to one of several cases that want it at once', async () => {
      await files.insert(sampleFile())
      const told = await inParallel(10, index => files.attach(['file-1'], `case-${index}`))
      expect(countOf(told, true)).to.equal(1)
      expect(await caseNos('file-1')).to.deep.equal([`case-${told.indexOf(true)}`])
    })

    it('removes only what is free and the owner’s', async () => {
      await files.insert(sampleFile({ fileId: 'free' }))
      await files.insert(sampleFile({ fileId: 'taken', caseNo: 'case-1' }))
      expect(await files.removeUnattached('free', 'wang')).to.equal(false)
      expect(await files.removeUnattached('taken', 'zhang')).to.equal(false)
      expect(await files.removeUnattached('nobody', 'zhang')).to.equal(false)
      expect(await files.removeUnattached('free', 'zhang')).to.equal(true)
      expect(await caseNos('free', 'taken')).to.deep.equal(['case-1'])
    })

    it('names the free files that were stored before an instant', async () => {
      await files.insert(sampleFile({ fileId: 'before', storedAt: after(-1) }))
      await files.insert(sampleFile({ fileId: 'at', storedAt: noon }))
      await files.insert(sampleFile({ fileId: 'taken', storedAt: after(-1), caseNo: 'case-1' }))
      expect((await files.unattachedSince(noon, 9)).map(({ fileId }) => fileId)).to.deep.equal(['before'])
    })

    it('is not moved by keys that are operators', async () => {
      await files.insert(sampleFile())
      for (const key of hostileKeys) {
        expect((await answerOf(() => files.findMany([key]))) ?? []).to.deep.equal([])
        expect((await answerOf(() => files.attach([key], 'case-1'))) ?? false).to.equal(false)
        expect((await answerOf(() => files.removeUnattached(key, 'zhang'))) ?? false).to.equal(false)
        expect((await answerOf(() => files.removeUnattached('file-1', key))) ?? false).to.equal(false)
      }
      expect(await files.findMany(['file-1'])).to.deep.equal([sampleFile()])
    })
  })
}

export function documentsContract(fresh: () => Promise<Stores>): void {
  describe('DocumentRepository', () => {
    it('keeps the first text, and tells everybody that one', async () => {
      const { documents } = await fresh()
      const told = await inParallel(10, n => documents.insert(sampleDocument({ html: `<p>${n}</p>` })))
      const { documentId } = sampleDocument()
      const standing = await documents.find(documentId)
      for (const document of told) expect(document).to.deep.equal(standing)
      expect(await documents.find('nobody')).to.equal(undefined)
      for (const key of hostileKeys) expect(await answerOf(() => documents.find(key))).to.equal(undefined)
    })
  })
}

export function filingsContract(fresh: () => Promise<Stores>): void {
  describe('FilingRepository', () => {
    it('gives everybody who reserves one key the same filing', async () => {
      const { filings } = await fresh()
      const told = await inParallel(20, n =>
        filings.reserve({ id: 'zhang:key', bodyHash: `hash-${n}`, caseNo: `case-${n}` }),
      )
      for (const filing of told) expect(filing).to.deep.equal(told[0])
      const other = { id: 'zhang:other', bodyHash: 'hash', caseNo: 'case-99' }
      expect(await filings.reserve(other)).to.deep.equal(other)
    })
  })
}

export function sequencesContract(fresh: () => Promise<Stores>): void {
  describe('Sequences', () => {
    it('gives 200 at once 200 different numbers from 1 on, each name its own', async () => {
      const { sequences } = await fresh()
      const told = await inParallel(200, () => sequences.next('case.2026-11-23'))
      const inOrder = [...told].sort((a, b) => a - b)
      expect(inOrder).to.deep.equal(Array.from({ length: 200 }, (_, index) => index + 1))
      expect(await sequences.next('case.2026-11-24')).to.equal(1)
      expect(await sequences.next('case.2026-11-23')).to.equal(201)
    })
  })
}
