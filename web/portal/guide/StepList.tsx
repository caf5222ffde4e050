import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { useSpan } from '../useSpan'
import { type GuideStep, guideSteps } from './guideSteps'

/** The steps that every case has, who does them, and how long each may take. */
export function StepList({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  return (
    <>
      {guide.reportsTo && (
        <p>{t('guide.reportsTo', { organ: guide.reportsTo, department: guide.departmentName })}</p>
      )}
      <ol className="pt-steps gb-plain-list">
        {guideSteps(guide).map(step => (
          <StepRow key={step.code} step={step} />
        ))}
      </ol>
    </>
  )
}

function StepRow({ step }: { step: GuideStep }) {
  const { t } = useTranslation()
  const { code, name, postName, asked } = step
  const usual = t(`step.${code}`, { defaultValue: name })
  return (
    <li>
      <strong>{usual}</strong>
      {name !== usual && <span className="pt-legal">{name}</span>}
      <span className="gb-quiet">
        {asked.length > 0 ? t('guide.stepAsked') : t('guide.stepPost', { post: postName })}
      </span>
      <Days step={step} />
      {asked.length > 0 && (
        <ul className="pt-asked">
          {asked.map(({ department, asks }) => (
            <li key={department}>
              <b>{department}</b>
              {asks && <span className="gb-quiet"> {asks}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The time of a special procedure and of a hearing is not the office's (行政许可法 art. 45). */
function Days({ step: { code, limitWorkingDays } }: { step: GuideStep }) {
  const { t } = useTranslation()
  const span = useSpan()
  if (code === 'hearing') return <span className="pt-step-days">{t('guide.stepUncounted')}</span>
  if (limitWorkingDays === 0) return null
  const words = code === 'special-procedure' ? 'guide.stepPlanned' : 'guide.stepLimit'
  return <span className="pt-step-days">{t(words, { span: span(limitWorkingDays) })}</span>
}
