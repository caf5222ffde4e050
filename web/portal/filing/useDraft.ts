import { useCallback, useEffect, useRef, useState } from 'react'
import { type Draft, emptyDraft, isTouched } from './draft'
import { readDraft, removeDraft, writeDraft } from './draftStore'

const PAUSE_MS = 400

interface Whose {
  accountId: string
  accountName: string
  itemCode: string
}

export interface DraftInHand {
  draft: Draft
  update(change: (before: Draft) => Draft): void
  /** Instant of the saved draft that was found when the form was opened. */
  restoredAt: string | undefined
  savedAt: string | undefined
  /** False when the device refuses to keep it. */
  isKept: boolean
  /** Throws it away and begins anew, with a new key. */
  restart(): void
  /** After filing: nothing is left on the device. */
  discard(): void
}

/** The draft, saved on this device whenever the applicant pauses, and when the page is left. */
export function useDraft({ accountId, accountName, itemCode }: Whose): DraftInHand {
  const [found] = useState(() => readDraft(accountId, itemCode))
  const [draft, setDraft] = useState(() => found?.draft ?? emptyDraft(accountName))
  const [restoredAt, setRestoredAt] = useState(found?.savedAt)
  const [savedAt, setSavedAt] = useState(found?.savedAt)
  const [isKept, setKept] = useState(true)
  const latest = useRef(draft)
  const isUnsaved = useRef(false)

  const save = useCallback(() => {
    if (!isUnsaved.current) return
    isUnsaved.current = false
    const at = writeDraft(accountId, itemCode, latest.current)
    setKept(at !== undefined)
    setSavedAt(at)
  }, [accountId, itemCode])
  useEffect(() => {
    const timer = setTimeout(save, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft, save])
  useEffect(() => {
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [save])

  const take = (next: Draft, hasToBeSaved: boolean) => {
    latest.current = next
    isUnsaved.current = hasToBeSaved
    setDraft(next)
  }
  const discard = () => {
    isUnsaved.current = false
    removeDraft(accountId, itemCode)
    setSavedAt(undefined)
    setRestoredAt(undefined)
  }
  return {
    draft,
    restoredAt,
    savedAt,
    isKept,
    discard,
    update(change) {
      const next = change(latest.current)
      take(next, isTouched(next))
    },
    restart() {
      discard()
      take(emptyDraft(accountName), false)
    },
  }
}
