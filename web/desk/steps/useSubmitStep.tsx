import { App, type FormInstance } from 'antd'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { Task } from '../../contract/tasks'
import { type ApiError, isApiError } from '../../shared/api/ApiError'
import { useComplete, useSession } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { dropDraft, keepDraft } from './drafts'
import { type OutcomeSpec, type StepValues, placeInForm } from './outcome'
import { Summary } from './Summary'

interface SubmitStep {
  view: CaseView
  task: Task
  form: FormInstance<StepValues>
  box: RefObject<HTMLElement | null>
}

/** Asks once more where it cannot be undone, sends, and says what came of it. What was typed stays until it is done. */
export function useSubmitStep({ view, task, form, box }: SubmitStep) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const accountId = useSession().data?.account.id
  const complete = useComplete()
  const [problem, setProblem] = useState<string>()
  const sentence = useSentence(form)

  async function submit(spec: OutcomeSpec, values: StepValues) {
    if (isUploading(box.current)) return setProblem(t('act.stillUploading'))
    setProblem(undefined)
    keepDraft(accountId, task.id, values)
    const asked = spec.confirm?.(values)
    const title = t(`outcomeChoice.${spec.outcome}`, { ...spec.words })
    if (asked) {
      const isSure = await modal.confirm({
        title: t('act.confirmTitle', { outcome: title }),
        content: <Summary {...asked} applicant={view.applicant.name} />,
        okText: t(`submit.${spec.outcome}`, { ...spec.words }),
        cancelText: t('act.backToForm'),
        okButtonProps: { danger: spec.isRefusal ?? false },
        width: 520,
        focusable: { autoFocusButton: 'cancel' },
      })
      if (!isSure) return
    }
    try {
      await complete.mutateAsync({
        taskId: task.id,
        version: view.version,
        completion: spec.toCompletion(values),
      })
      dropDraft(accountId, task.id)
      void message.success(t('act.done', { outcome: title, name: view.applicant.name }))
    } catch (error) {
      setProblem(sentence(error))
    }
  }
  return { submit, isPending: complete.isPending, problem }
}

/** The sentence above the button; what concerns one field stands at that field instead. */
function useSentence(form: FormInstance<StepValues>) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  return (error: unknown): string => {
    if (!isApiError(error)) return problemText(error)
    if (error.problem.heldBy) return t('act.heldMeanwhile', { name: error.problem.heldBy })
    if (error.status === 412) return t('act.changedMeanwhile')
    const atFields = fieldErrors(error, form)
    if (atFields.length > 0) {
      form.setFields(atFields as Parameters<typeof form.setFields>[0])
      form.scrollToField(atFields[0]!.name as never, { focus: true, block: 'center' })
    }
    const elsewhere = (error.problem.invalid ?? []).length - atFields.length
    return atFields.length > 0 && elsewhere === 0 ? t('act.seeFields') : problemText(error)
  }
}

function fieldErrors({ problem }: ApiError, form: FormInstance<StepValues>) {
  const shown = Object.keys(form.getFieldsValue())
  return (problem.invalid ?? []).flatMap(({ field, detail }) => {
    const name = placeInForm(field)
    return shown.includes(String(name[0])) && name[0] !== 'outcome' ? [{ name, errors: [detail] }] : []
  })
}

const isUploading = (box: HTMLElement | null): boolean =>
  box?.querySelector('progress, [role="progressbar"]') !== null
