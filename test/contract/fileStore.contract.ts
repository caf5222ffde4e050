import { expect } from 'chai'
import type { FileStore } from '../../usecases/ports'
import { answerOf } from './support/hostile'
import { inParallel } from './support/parallel'

const ID = 'Ab-_456789012345678901'
const bytes = (text: string) => new TextEncoder().encode(text)

/** No id may name a place outside: too long, too short, dots, slashes, NUL, no text at all. */
export const badFileIds = [
  '',
  'short',
  `${ID}x`,
  '../../../../etc/passwd',
  '..%2f..%2f..%2f..%2f..',
  'a/b4567890123456789012',
  'a\\b4567890123456789012',
  'a\u00004567890123456789012',
  '......................',
  `${ID}\n`,
  [ID],
  { $ne: null },
  undefined,
] as unknown as readonly string[]

export function fileStoreContract(fresh: () => Promise<FileStore>): void {
  describe('FileStore', () => {
    let store: FileStore
    beforeEach(async () => (store = await fresh()))
    const textOf = async (id: string) => {
      const found = await store.read(id)
      return found && new TextDecoder().decode(found)
    }

    it('gives back the bytes until they are removed', async () => {
      await store.write(ID, bytes('效果图'))
      expect(await textOf(ID)).to.equal('效果图')
      await store.remove(ID)
      expect(await store.read(ID)).to.equal(undefined)
      await store.remove(ID)
    })

    it('keeps every byte of a large file', async () => {
      const large = Uint8Array.from({ length: 3_000_001 }, (_, index) => index % 251)
      await store.write(ID, large)
      expect(Buffer.compare((await store.read(ID))!, large)).to.equal(0)
    })

    it('holds one whole text when several write one id at once', async () => {
      const texts = Array.from({ length: 10 }, (_, index) => String(index).repeat(50_000))
      await inParallel(10, index => store.write(ID, bytes(texts[index]!)))
      expect(texts).to.include(await textOf(ID))
    })

    it('refuses an id that is none', async () => {
      for (const id of badFileIds) {
        const refused = await store.write(id, bytes('x')).then(
          () => false,
          () => true,
        )
        expect(refused, JSON.stringify(id)).to.equal(true)
        expect(await answerOf(() => store.read(id))).to.equal(undefined)
        await answerOf(() => store.remove(id))
      }
    })
  })
}
