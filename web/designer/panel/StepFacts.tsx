import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../../contract/administration'
import type { ItemGuide } from '../../contract/items'

export interface StepFactsProps {
  step: ProcessView['steps'][number]
  guide: ItemGuide | undefined
}

/** Post, limit and live cases of one step. */
export function StepFacts({ step, guide }: StepFactsProps) {
  const { t } = useTranslation()
  const post = guide?.steps.find(({ code }) => code === step.step.split('.')[0])?.postName
  return (
    <>
      <dl className="facts">
        {post && (
          <div>
            <dt>{t('panel.post')}</dt>
            <dd>{post}</dd>
          </div>
        )}
        <div>
          <dt>{step.limit?.name ?? t('panel.limit')}</dt>
          <dd>{step.limit ? t('panel.days', { count: step.limit.workingDays }) : t('panel.noLimit')}</dd>
        </div>
        <div>
          <dt>{t('panel.live')}</dt>
          <dd className={step.liveCases > 0 ? 'facts__live' : undefined} aria-live="polite">
            {step.liveCases > 0 ? t('panel.liveCount', { count: step.liveCases }) : t('panel.noLive')}
          </dd>
        </div>
      </dl>
      {step.elementIds.length > 1 && (
        <p className="element-panel__quiet">{t('panel.twice', { count: step.elementIds.length })}</p>
      )}
    </>
  )
}
