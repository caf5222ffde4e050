import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { PublicationBody } from '../../contract/publications'
import { isApiError } from '../../shared/api/ApiError'
import { useDraft } from './queries'

/** Sends a draft, goes to its page, and knows which field the server found wrong. */
export function useSendDraft() {
  const go = useNavigate()
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const draft = useDraft()
  const send = (body: PublicationBody, reasons: string) =>
    draft.mutate(
      { body, reasons, idempotencyKey },
      { onSuccess: ({ id }) => void go(`/publications/${encodeURIComponent(id)}`) },
    )
  /** What was changed after a refusal is another draft, under a key of its own. */
  const changed = () => {
    if (!draft.isError) return
    draft.reset()
    setKey(crypto.randomUUID())
  }
  /** For a form's item: what is wrong at this field, or below it. */
  const problemAt = (field: string) => {
    const invalid = isApiError(draft.error) ? (draft.error.problem.invalid ?? []) : []
    const found = invalid.find(one => one.field === field || one.field.startsWith(`${field}.`))
    return found ? { validateStatus: 'error' as const, help: found.detail } : {}
  }
  return { send, changed, problemAt, error: draft.error, isPending: draft.isPending }
}
