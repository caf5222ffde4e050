const GRACE_MS = 8_000
/** A defect: neither our user's fault nor the machine's (EX_SOFTWARE of sysexits). */
const DEFECT = 70

/**
 * Ends this process when its parent is gone, and lets it end in order when it is asked to. The parent
 * holds an IPC channel; however it dies, the channel closes.
 */
export function leash(close: () => Promise<void>): void {
  let isClosing = false
  const end = (code: number) => {
    if (isClosing) return
    isClosing = true
    setTimeout(() => process.exit(code), GRACE_MS).unref()
    void close().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', () => end(0))
  process.on('SIGINT', () => end(0))
  process.on('disconnect', () => end(0))
  // false, not undefined: there was a parent, and it went while this process was still starting
  if (process.connected === false) end(0)
  // a defect must not leave half a process behind: say it, end, and be started again
  process.on('unhandledRejection', error => {
    console.error('unhandled rejection', error)
    process.exit(DEFECT)
  })
}

/** Tells the parent, if there is one, that this process does its work now. */
export const reportReady = (): void => void process.send?.('ready')
