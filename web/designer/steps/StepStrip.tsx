import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../../contract/administration'
import './stepStrip.css'

export interface StepStripProps {
  steps: ProcessView['steps']
  chosenId: string | undefined
  onChoose(elementId: string): void
}

/** The process in words: its steps in order, for the keyboard, for a screen reader and for small screens. */
export function StepStrip({ steps, chosenId, onChoose }: StepStripProps) {
  const { t } = useTranslation()
  return (
    <ol className="step-strip" aria-label={t('steps.title')}>
      {steps.map(step => {
        const isChosen = chosenId !== undefined && step.elementIds.includes(chosenId)
        const firstId = step.elementIds[0]
        return (
          <li key={`${step.step} ${step.limit?.code ?? ''}`}>
            <button
              type="button"
              className="step-strip__step"
              aria-pressed={isChosen}
              disabled={firstId === undefined}
              onClick={() => firstId && onChoose(firstId)}
            >
              <span className="step-strip__name">{step.name}</span>
              <span className={step.liveCases > 0 ? 'live-count live-count--busy' : 'live-count'}>
                {t('steps.count', { count: step.liveCases })}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
