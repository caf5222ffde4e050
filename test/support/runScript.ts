import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs a command of ours to its end and gives what it said. @throws Error with that, when it failed */
export async function runScript(
  file: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file), ...args], {
    cwd: root,
    env: environment,
  })
  let output = ''
  child.stdout.on('data', chunk => (output += String(chunk)))
  child.stderr.on('data', chunk => (output += String(chunk)))
  const code = await new Promise(resolve => child.once('close', resolve))
  if (code !== 0) throw new Error(`${file}: ${output}`)
  return output
}
