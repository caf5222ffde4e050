import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../../contract/administration'
import type { StepBadge } from '../diagram/stepBadges'

/** The live numbers and limits of a process as badges; the same array until one of them changes. */
export function useStepBadges(steps: ProcessView['steps']): StepBadge[] {
  const { t } = useTranslation()
  return useMemo(
    () =>
      steps.flatMap(({ name, elementIds, liveCases, limit }) => {
        const badge = {
          liveCases,
          count: t('steps.count', { count: liveCases }),
          limit: limit && t('steps.limit', { count: limit.workingDays }),
          label: limit
            ? t('steps.label', { name, live: liveCases, limit: limit.name, days: limit.workingDays })
            : t('steps.labelWithoutLimit', { name, live: liveCases }),
        }
        return elementIds.map(elementId => ({ ...badge, elementId }))
      }),
    [steps, t],
  )
}
