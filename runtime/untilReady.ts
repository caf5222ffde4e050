import type { StartingPart } from './javaProcess'
import { StartError } from './startError'

/** Ends of runtime/java/guibiao that have a sentence of their own. */
const FOLDER_IN_USE = 3
const FILE_UNREADABLE = 4
const SHORT_GRACE_MS = 1_000

export interface Waiting {
  /** In Chinese and English, for the sentence. */
  name: string
  timeoutMs: number
  isReady(): Promise<boolean>
  signal: AbortSignal | undefined
}

/**
 * Waits until the part is ready; a part that does not get there is ended.
 * @throws StartError saying why: another instance, a file that is not ours, or the end of its log
 */
export async function untilReady(part: StartingPart, waiting: Waiting): Promise<void> {
  const { timeoutMs, isReady, signal } = waiting
  let isOver = false
  void part.ended.then(() => (isOver = true))
  const deadline = Date.now() + timeoutMs
  const goesOn = () => !isOver && !signal?.aborted && Date.now() < deadline
  while (goesOn()) {
    // what has ended meanwhile was not what has answered
    if ((await isReady()) && goesOn()) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  if (signal?.aborted) {
    await Promise.race([part.stop(), new Promise(resolve => setTimeout(resolve, SHORT_GRACE_MS))])
    await part.kill9()
    throw new StartError('启动已中止。', 'The start was stopped.')
  }
  await part.kill9()
  throw whyNot(part, waiting.name)
}

function whyNot(part: StartingPart, name: string): StartError {
  const { dataFolder, logFile } = part
  if (part.exitCode() === FOLDER_IN_USE) {
    return new StartError(
      `数据目录 ${dataFolder} 正被另一个圭表使用。请先停止那一个，或用 GUIBIAO_HOME 指向别处。`,
      `Another Guibiao is using the data folder ${dataFolder}. Stop it first, or point GUIBIAO_HOME elsewhere.`,
    )
  }
  if (part.exitCode() === FILE_UNREADABLE) {
    return new StartError(
      `${dataFolder} 中的数据库文件不是本版本所写，或已损坏，未作任何改动。请移走它，或用 GUIBIAO_HOME 指向别处。`,
      `The database file in ${dataFolder} was not written by this version, or is damaged; nothing was changed. Move it away, or point GUIBIAO_HOME elsewhere.`,
    )
  }
  const end = lastWords(part.said())
  return new StartError(
    `${name} 没有启动成功，日志在 ${logFile}，末尾是：${end}`,
    `${name} did not start; its log is ${logFile} and ends with: ${end}`,
  )
}

/** The last lines that say something: a stack is for the log. */
const lastWords = (said: string) =>
  said
    .split('\n')
    .filter(line => line.trim() && !/^\s+(at |\.\.\. )/.test(line))
    .slice(-3)
    .join(' | ')
    .slice(-400)
