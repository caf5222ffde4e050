/**
 * What an officer typed and has not submitted. It outlives an error, a reload and a look at another case;
 * it ends with the step or with the tab.
 */
const keyOf = (accountId: string, taskId: string) => `guibiao.draft.${accountId}.${taskId}`

/** For browsers that refuse storage: there it outlives all but a reload. */
const memory = new Map<string, string>()

export function readDraft(
  accountId: string | undefined,
  taskId: string,
): Record<string, unknown> | undefined {
  if (accountId === undefined) return undefined
  const key = keyOf(accountId, taskId)
  const kept = memory.get(key) ?? stored(() => sessionStorage.getItem(key))
  return kept ? (JSON.parse(kept) as Record<string, unknown>) : undefined
}

export function keepDraft(accountId: string | undefined, taskId: string, values: object): void {
  if (accountId === undefined) return
  const key = keyOf(accountId, taskId)
  const text = JSON.stringify(values)
  memory.set(key, text)
  stored(() => sessionStorage.setItem(key, text))
}

export function dropDraft(accountId: string | undefined, taskId: string): void {
  if (accountId === undefined) return
  const key = keyOf(accountId, taskId)
  memory.delete(key)
  stored(() => sessionStorage.removeItem(key))
}

/** The sentences of a draft, for whoever can no longer send it. */
export function draftTexts(accountId: string | undefined, taskId: string): string[] {
  const { outcome: _, ...values } = readDraft(accountId, taskId) ?? {}
  return Object.values(values)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}

function stored<T>(reach: () => T): T | undefined {
  try {
    return reach()
  } catch {
    return undefined
  }
}
