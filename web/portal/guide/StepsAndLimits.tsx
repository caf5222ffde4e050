import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Section } from '../Section'
import { LimitList } from './LimitList'
import { Procedures } from './Procedures'
import { StepList } from './StepList'

/** What happens, in which order, how long it may take, and what follows when the office is late. */
export function StepsAndLimits({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  return (
    <Section id="steps" title={t('guide.steps')} legal={t('guide.stepsLegal')}>
      <h3>{t('guide.stepList')}</h3>
      <StepList guide={guide} />
      <h3>{t('guide.limitList')}</h3>
      <LimitList limits={guide.limits} />
      <Procedures guide={guide} />
      <p className="gb-quiet">{t(guide.hasExtension ? 'guide.extension' : 'guide.noExtension')}</p>
      <p className="gb-quiet">{t('guide.countNote')}</p>
    </Section>
  )
}
