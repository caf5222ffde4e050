import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Section } from '../Section'
import { LimitList } from './LimitList'
import { Source } from './Source'

/** What happens, in which order, how long it may take, and what follows when the office is late. */
export function StepsAndLimits({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  return (
    <Section id="steps" title={t('guide.steps')} legal={t('guide.stepsLegal')}>
      <h3>{t('guide.stepList')}</h3>
      <ol className="pt-steps gb-plain-list">
        {guide.steps
          .filter(step => !isSpecial(step))
          .map(step => (
            <li key={step.code}>
              <strong>{t(`step.${step.code}`, { defaultValue: step.name })}</strong>
              <span className="gb-quiet">{t('guide.stepPost', { post: step.postName })}</span>
              <span className="pt-step-days">{t('guide.stepLimit', { n: step.limitWorkingDays })}</span>
            </li>
          ))}
      </ol>
      <h3>{t('guide.limitList')}</h3>
      <LimitList limits={guide.limits} />
      {guide.specialProcedures.length > 0 && <h3>{t('guide.special')}</h3>}
      {guide.specialProcedures.map(procedure => (
        <p key={procedure.ground}>
          {t('guide.specialText', { name: procedure.name, n: procedure.plannedWorkingDays })}
          <span className="pt-basis">
            <Source source={procedure.source} />
          </span>
        </p>
      ))}
      <p className="gb-quiet">{t(guide.hasExtension ? 'guide.extension' : 'guide.noExtension')}</p>
      <p className="gb-quiet">{t('guide.countNote')}</p>
    </Section>
  )
}

/** Not every case has it: it stands among the special procedures. */
const isSpecial = (step: ItemGuide['steps'][number]) => step.code === 'expert-review'
