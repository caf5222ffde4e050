/** As any tool of a command line: whoever pipes into `head` has read enough, and wants no stack trace. */
const SIGPIPE_STATUS = 141

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(SIGPIPE_STATUS)
})
