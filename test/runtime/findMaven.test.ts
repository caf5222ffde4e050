import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { readJdk } from '../../runtime/findJdk'
import { findMaven } from '../../runtime/findMaven'
import { StartError } from '../../runtime/startError'

describe('asking Java and Maven for their versions', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'guibiao-maven-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** A program that says something, as the real one would. */
  function program(name: string, script: string): void {
    mkdirSync(path.join(folder, 'bin'), { recursive: true })
    writeFileSync(path.join(folder, 'bin', name), `#!/bin/sh\n${script}\n`)
    chmodSync(path.join(folder, 'bin', name), 0o755)
  }
  const find = () => findMaven({ home: '/a jdk', release: 25 }, { ...process.env, MAVEN_HOME: folder })

  // prettier-ignore
  const versions = [
    ['3.6.2', false, 'just too old'],
    ['3.6.3', true,  'just new enough'],
    ['3.10.0', true, 'ten is more than six'],
    ['4.0.0', true,  'the next line'],
    ['2.9.9', false, 'the line before'],
  ] as const
  for (const [version, isTaken, because] of versions) {
    it(`${isTaken ? 'takes' : 'refuses'} Maven ${version}: ${because}`, () => {
      program('mvn', `echo "Apache Maven ${version} (abc)"`)
      if (isTaken) expect(find().command).to.equal(path.join(folder, 'bin', 'mvn'))
      else expect(find).to.throw(StartError, version)
    })
  }

  it('runs Maven on the JDK that was found, whatever JAVA_HOME says', () => {
    program('mvn', '[ "$JAVA_HOME" = "/a jdk" ] && echo "Apache Maven 3.9.9"')
    expect(find().environment['JAVA_HOME']).to.equal('/a jdk')
  })

  it('says what to install where there is no Maven', () => {
    expect(find).to.throw(StartError, /没有找到 Maven.*apt-get install maven[^]*was not found/)
  })

  it('asks a JDK without a release file itself, and takes no JDK that does not answer', () => {
    program('javac', 'exit 0')
    program('java', 'echo "openjdk 22.0.1 2024-04-16"')
    expect(readJdk(folder)).to.deep.equal({ home: folder, release: 22 })
    program('java', 'exit 1')
    expect(readJdk(folder)).to.equal(undefined)
  })
})
