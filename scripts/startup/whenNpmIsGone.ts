import { execFileSync } from 'node:child_process'

const CHECK_MS = 2_000

/**
 * npm killed by -9 tells nobody. Under `npm start` this looks whether npm still runs: it is our parent,
 * or the parent of the shell that npm has put between. Started otherwise, in the background of a shell
 * that ends, say, nothing is watched.
 */
export function whenNpmIsGone(then: () => void): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const parent = process.ppid
  const shellsParent = parentOfShell(parent)
  const timer = setInterval(() => {
    if (process.ppid === parent && (shellsParent === undefined || isAlive(shellsParent))) return
    clearInterval(timer)
    then()
  }, CHECK_MS).unref()
}

/** Nothing where `pid` is no shell, or where there is no `ps` to ask. */
function parentOfShell(pid: number): number | undefined {
  try {
    const said = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    const found = /^\s*(\d+)\s+(?:\S*\/)?-?(?:sh|dash|bash|zsh|ash|busybox)\s*$/.exec(said)
    return found ? Number(found[1]) : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
