import type { Draft } from './draft'

export interface KeptDraft {
  draft: Draft
  /** Instant. */
  savedAt: string
}

const keyOf = (accountId: string, itemCode: string) => `guibiao.draft.${accountId}.${itemCode}`

/** The draft of this account for this item on this device; undefined where there is none that can be read. */
export function readDraft(accountId: string, itemCode: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(accountId, itemCode)) ?? 'null') as KeptDraft | null
    const { applicant, form, materials, idempotencyKey } = kept?.draft ?? {}
    const isWhole = Boolean(kept?.savedAt && applicant && form && materials && idempotencyKey)
    return isWhole ? (kept ?? undefined) : undefined
  } catch {
    return undefined
  }
}

/** When it was saved; undefined when the device does not let us. */
export function writeDraft(accountId: string, itemCode: string, draft: Draft): string | undefined {
  try {
    const kept: KeptDraft = { draft, savedAt: new Date().toISOString() }
    localStorage.setItem(keyOf(accountId, itemCode), JSON.stringify(kept))
    return kept.savedAt
  } catch {
    return undefined
  }
}

export function removeDraft(accountId: string, itemCode: string): void {
  try {
    localStorage.removeItem(keyOf(accountId, itemCode))
  } catch {
    // then there was none
  }
}
