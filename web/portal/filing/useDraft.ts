import { useEffect, useRef, useState } from 'react'
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
  const unsaved = useRef<Draft | undefined>(undefined)

  const save = useRef(() => {})
  save.current = () => {
    if (!unsaved.current) return
    const at = writeDraft(accountId, itemCode, unsaved.current)
    unsaved.current = undefined
    setKept(at !== undefined)
    setSavedAt(at)
  }
  useEffect(() => {
    if (!unsaved.current) return
    const timer = setTimeout(() => save.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const saveNow = () => save.current()
    window.addEventListener('pagehide', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [])

  const clear = () => {
    unsaved.current = undefined
    removeDraft(accountId, itemCode)
    setSavedAt(undefined)
    setRestoredAt(undefined)
  }
  return {
    draft,
    restoredAt,
    savedAt,
    isKept,
    discard: clear,
    update(change) {
      setDraft(before => {
        const after = change(before)
        unsaved.current = isTouched(after) ? after : undefined
        return after
      })
    },
    restart() {
      clear()
      setDraft(emptyDraft(accountName))
    },
  }
}
