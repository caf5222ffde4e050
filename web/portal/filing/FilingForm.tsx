import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { ItemGuide } from '../../contract/items'
import type { Session } from '../../contract/session'
import { BrowserTitle } from '../../shared/Page'
import { BackLink } from '../BackLink'
import { ApplicantStep } from './ApplicantStep'
import { CheckStep } from './CheckStep'
import { ContentStep } from './ContentStep'
import { DraftNotice } from './DraftNotice'
import { ErrorSummary } from './ErrorSummary'
import { MaterialsStep } from './MaterialsStep'
import { StepBar } from './StepBar'
import { type FilingStep, filingSteps } from './checkDraft'
import { useFiling } from './useFiling'

interface FilingFormProps {
  item: ItemGuide
  session: Session
  step: FilingStep
}

/** The wizard: where one is, this screen's questions, what is wrong with them, and the way on. */
export function FilingForm({ item, session, step }: FilingFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const filing = useFiling(item, session, step)
  const at = filingSteps.indexOf(step)
  const title = t(`filing.${step}.title`)
  const goTo = (next: FilingStep) => void navigate(`/items/${item.code}/apply/${next}`)
  const previous = filingSteps[at - 1]
  return (
    <div className="gb-page gb-page-reading">
      <BrowserTitle title={t('filing.browserTitle', { step: title, item: item.name })} />
      <BackLink to={`/items/${item.code}`}>{t('filing.exit')}</BackLink>
      <p className="pt-filing-item">{item.name}</p>
      <StepBar step={step} isDone={filing.isDone} code={item.code} />
      <DraftNotice hand={filing.hand} />
      <form
        noValidate
        className="pt-form pt-sheet"
        aria-labelledby="filing-title"
        onSubmit={event => {
          event.preventDefault()
          filing.goOn()
        }}
      >
        <h1 id="filing-title" tabIndex={-1}>
          {title} {step !== 'check' && <span className="pt-legal">{t(`filing.${step}.legal`)}</span>}
        </h1>
        {step !== 'content' && <p className="gb-quiet">{t(`filing.${step}.lead`)}</p>}
        <ErrorSummary errors={filing.stepErrors} round={filing.round} />
        {step === 'applicant' && <ApplicantStep {...filing.fields} />}
        {step === 'content' && <ContentStep {...filing.fields} item={item} />}
        {step === 'materials' && <MaterialsStep {...filing.fields} item={item} />}
        {step === 'check' && <CheckStep filing={filing} item={item} />}
        <div className="pt-form-ways">
          {previous && (
            <Button size="large" onClick={() => goTo(previous)}>
              {t('action.previous')}
            </Button>
          )}
          <Button type="primary" size="large" htmlType="submit" loading={filing.isSending}>
            {step === 'check' ? t('filing.submit') : t('action.next')}
          </Button>
        </div>
      </form>
      <p className="pt-ways">
        <Link to={`/items/${item.code}#hall`}>{t('guide.hall')}</Link>
      </p>
    </div>
  )
}
