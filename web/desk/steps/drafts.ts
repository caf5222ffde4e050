/**
 * What an officer typed and has not submitted. It outlives an error, a reload and a look at another case;
 * it ends with the step, with signing out in this tab, or with the tab.
 */
const keyOf = (accountId: string, taskId: string) => `guibiao.draft.${accountId}.${taskId}`

export function readDraft(
  accountId: string | undefined,
  taskId: string,
): Record<string, unknown> | undefined {
  if (accountId === undefined) return undefined
  try {
    const kept = sessionStorage.getItem(keyOf(accountId, taskId))
    return kept === null ? undefined : (JSON.parse(kept) as Record<string, unknown>)
  } catch {
    // a browser without storage has no drafts; the form itself keeps what is typed
    return undefined
  }
}

export const hasDraft = (accountId: string | undefined, taskId: string): boolean =>
  readDraft(accountId, taskId) !== undefined

export function keepDraft(accountId: string | undefined, taskId: string, values: object): void {
  if (accountId === undefined) return
  try {
    sessionStorage.setItem(keyOf(accountId, taskId), JSON.stringify(values))
  } catch {
    // storage is full or refused: the form itself keeps what is typed
  }
}

export function dropDraft(accountId: string | undefined, taskId: string): void {
  if (accountId === undefined) return
  try {
    sessionStorage.removeItem(keyOf(accountId, taskId))
  } catch {
    // nothing was kept
  }
}
