/**
 * Ends this process when its parent is gone, and lets it end in order when it is asked to. The parent
 * holds an IPC channel; however it dies, the channel closes.
 */
export function leash(close: () => Promise<void>): void {
  let isClosing = false
  const end = (code: number) => {
    if (isClosing) return
    isClosing = true
    setTimeout(() => process.exit(code), 8_000).unref()
    void close().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', () => end(0))
  process.on('SIGINT', () => end(0))
  process.on('disconnect', () => end(0))
  // a defect must not leave half a process behind: say it, end, and be started again
  process.on('unhandledRejection', error => {
    console.error('unhandled rejection', error)
    process.exit(70)
  })
}

/** Tells the parent, if there is one, that this process does its work now. */
export const reportReady = (): void => void process.send?.('ready')
