import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackView } from '../../contract/cases'
import { CaseNo } from '../../shared/CaseNo'
import { Journal } from '../../shared/Journal'
import { Page } from '../../shared/Page'
import { useDayText } from '../../shared/dates'
import { Ruler } from '../../shared/ruler/Ruler'
import { Section } from '../Section'
import { CaseNow } from '../cases/CaseNow'

interface TrackResultProps {
  view: TrackView
  isAsking: boolean
  onAgain(): void
  onRefresh(): void
}

/** Events that are the applicant's doing. */
const applicantsOwn = new Set(['filed', 'supplementReceived', 'withdrawn'])

/** What anybody with the two numbers may see: the state, the time, the dates of the history. */
export function TrackResult({ view, isAsking, onAgain, onRefresh }: TrackResultProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const who = (type: string) => {
    if (applicantsOwn.has(type)) return view.applicantName
    return type.startsWith('deemed') ? t('track.byLaw') : view.departmentName
  }
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  const lines = view.timeline.map((one, index) => ({
    ...one,
    index,
    by: who(one.type),
    facts: [],
    files: [],
  }))
  const lead = (
    <span className="pt-case-no">
      {t('caseNo.label')} <CaseNo caseNo={view.caseNo} />
      <span>
        {t('track.applicant')} {view.applicantName}
      </span>
      <span>{t('track.asOf', { on: dayText(view.ruler.asOf) })}</span>
    </span>
  )
  return (
    <Page
      title={view.itemName}
      browserTitle={t('track.title')}
      lead={lead}
      actions={
        <>
          <Button icon={<ReloadOutlined aria-hidden />} loading={isAsking} onClick={onRefresh}>
            {t('case.refresh')}
          </Button>
          <Button onClick={onAgain}>{t('track.again')}</Button>
        </>
      }
    >
      <CaseNow view={view} />
      <Section title={t('case.ruler')}>
        <p className="gb-quiet">{t('case.rulerHint')}</p>
        <Ruler ruler={view.ruler} journal={lines} />
      </Section>
      <Section title={t('track.timeline')}>
        <Journal lines={lines} isNewestFirst />
      </Section>
    </Page>
  )
}
