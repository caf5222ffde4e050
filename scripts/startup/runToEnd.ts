import { spawn } from 'node:child_process'

export interface ToEnd {
  cwd: string
  environment?: NodeJS.ProcessEnv
  /** Aborted: the child is ended. */
  signal?: AbortSignal | undefined
}

export interface Prepared extends ToEnd {
  /** It loads meanwhile, and is told to begin when this is done. */
  after: Promise<unknown>
  /** What it sends on its way. */
  tell(line: string): void
}

/** Runs a Node program to its end; what it said on both outputs comes back with its code. */
export function runToEnd(
  args: readonly string[],
  options: ToEnd | Prepared,
): Promise<{ code: number; output: string }> {
  const { cwd, environment, signal } = options
  const talks = 'after' in options
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', ...(talks ? (['ipc'] as const) : [])],
    signal,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += String(chunk)))
  if (talks) {
    child.on('message', line => options.tell(String(line)))
    // one that has ended already says why below
    options.after.then(
      () => child.connected && child.send('begin'),
      () => child.kill(),
    )
  }
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: 1, output: `${output}${error.message}` }))
    child.once('close', code => resolve({ code: code ?? 1, output }))
  })
}
