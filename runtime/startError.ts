/** Something about this machine that a person must mend. One sentence in Chinese, one in English; no stack is shown. */
export class StartError extends Error {
  override readonly name = 'StartError'

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`)
  }
}
