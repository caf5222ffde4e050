import { useTranslation } from 'react-i18next'
import { isApiError } from './ApiError'

/** The sentence that tells a person what went wrong and what to do: the server's, else ours by its code. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation('shared')
  return error => {
    if (!isApiError(error)) return t('problem.unknown')
    const { detail, code } = error.problem
    return detail ?? t(`problem.${code}`, { defaultValue: t('problem.unknown') })
  }
}
