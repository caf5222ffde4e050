import { CheckOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type FilingStep, filingSteps } from './checkDraft'

interface StepBarProps {
  step: FilingStep
  code: string
  isDone(step: FilingStep): boolean
}

/** Where one is; what is behind can be opened again. */
export function StepBar({ step, code, isDone }: StepBarProps) {
  const { t } = useTranslation()
  const at = filingSteps.indexOf(step)
  return (
    <nav className="pt-step-bar" aria-label={t('filing.steps')}>
      <p>{t('filing.progress', { n: at + 1, of: filingSteps.length })}</p>
      <ol className="gb-plain-list">
        {filingSteps.map((name, index) => {
          const isReachable = filingSteps.slice(0, index).every(isDone)
          const words = (
            <>
              {index !== at && name !== 'check' && isDone(name) && (
                <CheckOutlined aria-label={t('filing.done')} />
              )}
              {t(`filing.${name}.title`)}
            </>
          )
          return (
            <li key={name} className={index <= at ? 'pt-step-reached' : undefined}>
              {index === at ? (
                <span aria-current="step">{words}</span>
              ) : isReachable ? (
                <Link to={`/items/${code}/apply/${name}`}>{words}</Link>
              ) : (
                <span>{words}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
