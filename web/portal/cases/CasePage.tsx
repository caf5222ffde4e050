import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { CaseView } from '../../contract/cases'
import { CaseNo } from '../../shared/CaseNo'
import { Documents } from '../../shared/Documents'
import { FileList } from '../../shared/FileList'
import { Journal } from '../../shared/Journal'
import { Page } from '../../shared/Page'
import { useCase } from '../../shared/api/hooks'
import { EntryActs } from '../../shared/entries/EntryActs'
import { Ruler } from '../../shared/ruler/Ruler'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { BackLink } from '../BackLink'
import { Facts } from '../Facts'
import { Section } from '../Section'
import { CaseNow } from './CaseNow'
import { SupplementForm } from './SupplementForm'
import { Withdraw } from './Withdraw'

/** One's own case: what it waits for first, then the time, the history, the papers. */
export function CasePage() {
  const { t } = useTranslation()
  const { caseNo } = useParams()
  const found = useCase(caseNo)
  if (found.isPending) return <Loading rows={8} />
  if (found.isError) {
    const back = <BackLink to="/cases">{t('case.back')}</BackLink>
    return <Failed error={found.error} onRetry={() => void found.refetch()} action={back} />
  }
  return <OneCase view={found.data} />
}

function OneCase({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const { caseNo, itemName, may } = view
  const lead = (
    <span className="pt-case-no">
      {t('caseNo.label')} <CaseNo caseNo={caseNo} />
    </span>
  )
  return (
    <Page
      title={itemName}
      browserTitle={t('case.browserTitle', { item: itemName })}
      lead={lead}
      above={<BackLink to="/cases">{t('case.back')}</BackLink>}
    >
      <CaseNow view={view} />
      {may.includes('case.supplement') && <SupplementForm view={view} />}
      {view.entries.length > 0 && (
        <Section title={t('hearing.title')}>
          <EntryActs
            view={view}
            hint={t(view.entries.includes('hearingRequested') ? 'hearing.hint' : 'hearing.asked')}
          />
        </Section>
      )}
      <Section title={t('case.ruler')}>
        <p className="gb-quiet">{t('case.rulerHint')}</p>
        <Ruler ruler={view.ruler} journal={view.journal} />
      </Section>
      <div className="pt-columns">
        <Section title={t('case.journal')}>
          <Journal lines={view.journal} isNewestFirst />
        </Section>
        <div>
          <Section title={t('case.documents')}>
            <Documents caseNo={caseNo} documents={view.documents} />
          </Section>
          <Handed view={view} />
          {may.includes('case.withdraw') && <Withdraw view={view} />}
        </div>
      </div>
    </Page>
  )
}

/** What was handed in. */
function Handed({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const { applicant, form, materials } = view
  const who = [
    { label: t('case.name'), value: applicant.name },
    { label: t('case.idNo'), value: applicant.idNo },
    { label: t('case.contact'), value: applicant.contact },
    { label: t('case.phone'), value: applicant.phone },
  ]
  return (
    <>
      <Section title={t('case.materials')}>
        <Facts
          facts={materials.map(({ name, files }) => ({ label: name, value: <FileList files={files} /> }))}
        />
      </Section>
      <Section title={t('case.content')}>
        <details className="pt-fold">
          <summary>{t('case.showContent')}</summary>
          <Facts facts={[...who, ...form.map(({ label, text }) => ({ label, value: text }))]} />
        </details>
      </Section>
    </>
  )
}
