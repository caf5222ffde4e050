import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'mocha'

const root = path.resolve(import.meta.dirname, '../../../config')
const folders: string[] = []
after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

export const published = (name: string): string => path.join(root, name)

/** A folder of its own holding these files; gone after the tests. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'guibiao-config-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

/** What we publish, with one passage changed. Fails when the passage is not there, so that no test goes stale. */
export function changed(name: string, from: string | RegExp, to: string): string {
  const text = readFileSync(published(name), 'utf8')
  const result = text.replace(from, to)
  if (result === text) throw new Error(`${name}: nothing to change at ${String(from)}`)
  return result
}

/** The message of the error, or a failure when there is none. */
export function refusalOf(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it was accepted')
}
