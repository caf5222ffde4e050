import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ItemGuide } from '../../contract/items'
import type { Session } from '../../contract/session'
import { isApiError } from '../../shared/api/ApiError'
import { useFileCase } from '../../shared/api/hooks'
import { type FilingStep, checkStep, filingSteps, stepOf } from './checkDraft'
import { type Draft, filingOf } from './draft'
import { placeProblem } from './placeProblem'
import { useDraft } from './useDraft'
import { useFindingText } from './useFindingText'

/** Sentences by the field's path. */
export type Errors = Record<string, string>

/** What a step's questions need. */
export interface FieldsOfStep {
  draft: Draft
  errors: Errors
  /** Changes the draft; what was wrong with `field` is forgotten. */
  change(field: string, change: (before: Draft) => Draft): void
}

/** The wizard's doings: check a step before the next, send, and bring the server's errors to their fields. */
export function useFiling(item: ItemGuide, session: Session, step: FilingStep) {
  const { id: accountId, name: accountName } = session.account
  const hand = useDraft({ accountId, accountName, itemCode: item.code })
  const navigate = useNavigate()
  const findingText = useFindingText(hand.draft)
  const send = useFileCase()
  const [errors, setErrors] = useState<Errors>({})
  // each check that found something moves the focus to the summary once more
  const [round, setRound] = useState(0)
  const [isDeclared, setDeclared] = useState(false)

  const goTo = (next: FilingStep) => navigate(`/items/${item.code}/apply/${next}`)
  const show = (found: Errors, at?: FilingStep) => {
    setErrors(found)
    setRound(before => before + 1)
    if (at && at !== step) void goTo(at)
  }
  const errorsOf = (name: FilingStep): Errors =>
    Object.fromEntries(checkStep(name, hand.draft, item).map(one => [one.field, findingText(one)]))

  async function file() {
    const filing = filingOf(hand.draft, item)
    try {
      const receipt = await send.mutateAsync({ ...filing, idempotencyKey: hand.draft.idempotencyKey })
      hand.discard()
      void navigate(`/receipts/${receipt.caseNo}`, {
        replace: true,
        state: { receipt, itemName: item.name, accountId },
      })
    } catch (error) {
      const placed = placeProblem(isApiError(error) ? error.problem.invalid : undefined, filing)
      const first = filingSteps.find(name => Object.keys(placed).some(field => stepOf(field) === name))
      if (first) show(placed, first)
    }
  }

  return {
    hand,
    round,
    isDeclared,
    declare: setDeclared,
    isSending: send.isPending,
    /** What went wrong with the filing as a whole. */
    failure: send.error,
    stepErrors: Object.fromEntries(Object.entries(errors).filter(([field]) => stepOf(field) === step)),
    fields: {
      draft: hand.draft,
      errors,
      change(field: string, change: (before: Draft) => Draft) {
        hand.update(change)
        setErrors(({ [field]: _, ...others }) => others)
      },
    },
    isDone: (name: FilingStep) => checkStep(name, hand.draft, item).length === 0,
    goOn() {
      if (step !== 'check') {
        const found = errorsOf(step)
        if (Object.keys(found).length > 0) return show(found)
        const next = filingSteps[filingSteps.indexOf(step) + 1]
        return next && void goTo(next)
      }
      const unfinished = filingSteps.find(name => Object.keys(errorsOf(name)).length > 0)
      if (unfinished) return show(errorsOf(unfinished), unfinished)
      if (!isDeclared) return show({ declaration: findingText({ field: 'declaration', code: 'DECLARE' }) })
      return void file()
    },
    fileAsNew() {
      hand.update(before => ({ ...before, idempotencyKey: crypto.randomUUID() }))
      send.reset()
    },
  }
}

export type Filing = ReturnType<typeof useFiling>
