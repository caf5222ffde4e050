import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Page } from '../../shared/Page'
import { Failed } from '../../shared/states/Failed'
import { BackLink } from './BackLink'
import { DraftCalendar } from './DraftCalendar'
import { DraftClosure } from './DraftClosure'
import { DraftLadder } from './DraftLadder'
import { DraftRules } from './DraftRules'
import './publications.css'

const forms = { calendar: DraftCalendar, closure: DraftClosure, rules: DraftRules, ladder: DraftLadder }

/** 起草: of the kind that the address names. It does nothing yet; the monitor tries it, another person approves it. */
export function DraftPage() {
  const { t } = useTranslation()
  const { kind = '' } = useParams()
  const known = Object.keys(forms).find((one): one is keyof typeof forms => one === kind)
  if (!known) {
    return (
      <Page title={t('publications.one')} above={<BackLink />}>
        <Failed title={t('draft.unknownTitle')} text={t('draft.unknownText')} />
      </Page>
    )
  }
  const Draft = forms[known]
  return (
    <Page
      title={t(`publications.draft.${known}`)}
      lead={t(`draft.lead.${known}`)}
      above={<BackLink />}
      width={known === 'closure' ? 'wide' : 'full'}
    >
      <Draft />
    </Page>
  )
}
