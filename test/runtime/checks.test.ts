import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { checkDisk, checkPort, checkVersion, freePort } from '../../runtime/checks'
import { findJdk, readJdk } from '../../runtime/findJdk'
import { StartError } from '../../runtime/startError'

describe('what a start asks of the machine', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'guibiao-checks-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function jdk(name: string, version: string, files = ['javac']): string {
    const home = path.join(folder, name)
    mkdirSync(path.join(home, 'bin'), { recursive: true })
    for (const file of files) writeFileSync(path.join(home, 'bin', file), '')
    writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`)
    return home
  }

  // prettier-ignore
  const versions = [
    ['25.0.1', 25, 'a new one'],
    ['21',     21, 'without a minor number'],
    ['17.0.15', 17, 'an older one is read as what it is'],
    ['1.8.0_392', 8, 'the old way of writing'],
  ] as const
  for (const [version, release, because] of versions) {
    it(`reads ${version} as ${release}: ${because}`, () => {
      expect(readJdk(jdk('jdk', version))).to.include({ release })
    })
  }

  it('takes no JRE: there is nothing to compile with', () => {
    expect(readJdk(jdk('jre', '25', []))).to.equal(undefined)
  })

  it('takes JAVA_HOME first when it is new enough', () => {
    expect(findJdk({ JAVA_HOME: jdk('mine', '30.0.1'), PATH: '' })).to.deep.include({ release: 30 })
  })

  it('passes by a JAVA_HOME that is too old', () => {
    const tooOld = jdk('old', '17.0.1')
    let found: number | string
    try {
      found = findJdk({ JAVA_HOME: tooOld, PATH: '' }).release
    } catch (error) {
      found = (error as Error).message
    }

    // on a machine with another JDK that one is taken; on one without, the sentence names what was found
    if (typeof found === 'number') expect(found).to.be.at.least(21)
    else expect(found).to.contain(tooOld)
  })

  it('names the port that is taken, and its setting', async () => {
    const port = await freePort()
    const holder = createServer().listen(port, '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    const refusal = await checkPort(port, 'HTTP_PORT').then(
      () => undefined,
      (error: unknown) => error,
    )
    holder.close()

    expect(refusal).to.be.instanceOf(StartError)
    expect((refusal as Error).message)
      .to.contain(String(port))
      .and.to.contain('HTTP_PORT')
      .and.to.match(/[一-鿿]/)
  })

  it('says how much disk is free when it is too little, and nothing when it is enough', () => {
    checkDisk(folder, 1)
    expect(() => checkDisk(folder, 2 ** 60)).to.throw(
      StartError,
      /只剩 [\d.]+ GiB，至少需要 1073741824\.0 GiB/,
    )
  })

  it('waits for a port that one who was just killed still holds', async () => {
    const port = await freePort()
    const holder = createServer().listen(port, '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    const asked = checkPort(port, 'HTTP_PORT', { patienceMs: 5_000 })
    await new Promise(resolve => setImmediate(resolve))
    holder.close()

    await asked
  })

  it('marks an empty data folder, knows it again, and refuses another’s', () => {
    const data = path.join(folder, 'data')
    checkVersion(data, 'guibiao-store', 'one')
    checkVersion(data, 'guibiao-store', 'one')

    expect(() => checkVersion(data, 'guibiao-store', 'two')).to.throw(StartError, 'one')
    writeFileSync(path.join(folder, 'something'), 'x')
    expect(() => checkVersion(folder, 'guibiao-store', 'one')).to.throw(StartError, '没有版本标记')
  })
})
