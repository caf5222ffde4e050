import { useTranslation } from 'react-i18next'

/** What is wrong with an answer, by the code of `web/contract`, with the question's own name in it. */
export function useCheckText() {
  const { t } = useTranslation()
  return (code: string, facts: Record<string, string | number | undefined>): string =>
    t(`check.${code}`, { ...facts, defaultValue: t('check.WRONG', facts) })
}
