import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { createFileStore } from '../../../adapters/files/fileStore'
import { fileStoreContract } from '../../contract/fileStore.contract'

const ID = 'Ab-_456789012345678901'

describe('fileStore', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guibiao-files-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const filesLeft = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter(entry => entry.isFile()).map(entry => entry.name)
  }

  fileStoreContract(async () => createFileStore(folder))

  it('fans out by the first two characters, and leaves nothing but the file', async () => {
    await createFileStore(folder).write(ID, Buffer.from('x'))
    expect(await readdir(folder)).to.deep.equal(['Ab'])
    expect(await filesLeft()).to.deep.equal([ID])
  })

  it('finds what another process has written', async () => {
    await createFileStore(folder).write(ID, Buffer.from('x'))
    expect(String(await createFileStore(folder).read(ID))).to.equal('x')
  })

  it('is not stopped by what a killed process has left, and does not take it for a file', async () => {
    await mkdir(path.join(folder, 'Ab'))
    await writeFile(path.join(folder, 'Ab', `${ID}.${process.pid}.part`), 'half')
    const store = createFileStore(folder)
    expect(await store.read(ID)).to.equal(undefined)
    await store.write(ID, Buffer.from('whole'))
    expect(String(await store.read(ID))).to.equal('whole')
  })

  it('leaves nothing behind when it cannot write', async () => {
    // a folder in the place of the file: the last step, the renaming, fails
    await mkdir(path.join(folder, 'Ab', ID, 'occupied'), { recursive: true })
    const failed = await createFileStore(folder)
      .write(ID, Buffer.from('x'))
      .then(
        () => false,
        () => true,
      )
    expect(failed).to.equal(true)
    expect(await filesLeft()).to.deep.equal([])
  })
})
