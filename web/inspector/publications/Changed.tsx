import { useTranslation } from 'react-i18next'
import type { Publication, PublicationBody } from '../../contract/publications'
import { Day } from '../../shared/Day'
import { Loading } from '../../shared/states/Loading'
import { YearView } from './YearView'
import { daysOf, rangesOf } from './days'
import { LadderChanges } from './ladder/LadderChanges'
import { RuleChanges } from './RuleChanges'
import { useCalendarYear } from './queries'
import { useDepartmentName } from './usePublicationWords'

/** What a publication changes, in words and for a year as a picture. */
export function Changed({ one: { body, state } }: { one: Publication }) {
  if (body.kind === 'closure') return <ChangedByClosure body={body} />
  if (body.kind === 'rule-set') return <RuleChanges drafted={body} />
  if (body.kind === 'ladder') return <LadderChanges drafted={body} />
  return <ChangedByCalendar body={body} isDraft={state === 'draft'} />
}

type Body<Kind> = Extract<PublicationBody, { kind: Kind }>

function ChangedByClosure({ body }: { body: Body<'closure'> }) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  return (
    <>
      <p className="pub-text">
        {t('publications.closure.text', { department: departmentName(body.departmentNo) })}{' '}
        <Day on={body.from} /> {t('publications.to')} <Day on={body.to} />
        {t('publications.closure.days', { count: daysOf(body).length })}
      </p>
      <p className="pub-text">
        {t('publications.closure.reason')}：{body.reason}
      </p>
      <Source source={body.source} />
    </>
  )
}

function ChangedByCalendar({ body, isDraft }: { body: Body<'calendar-year'>; isDraft: boolean }) {
  const { t } = useTranslation()
  const standing = useCalendarYear(body.year)
  if (standing.isPending) return <Loading rows={4} />
  return (
    <>
      <ul className="pub-holidays gb-plain-list">
        {rangesOf(body.off).map(({ name, from, to }) => (
          <li key={from}>
            <strong>{name}</strong> <Day on={from} />
            {to !== from && (
              <>
                {' '}
                {t('publications.to')} <Day on={to} />
              </>
            )}{' '}
            <span className="gb-quiet">{t('publications.days', { count: daysOf({ from, to }).length })}</span>
          </li>
        ))}
        {body.work.length > 0 && (
          <li>
            <strong>{t('calendar.worked')}</strong>{' '}
            {body.work.map(day => (
              <span className="pub-holidays__work" key={day}>
                <Day on={day} />
              </span>
            ))}
          </li>
        )}
      </ul>
      <Source source={body.source} />
      <YearView
        year={body.year}
        off={body.off}
        work={body.work}
        before={isDraft && standing.data?.isPublished ? standing.data : undefined}
      />
    </>
  )
}

function Source({ source }: { source: string }) {
  const { t } = useTranslation()
  const isAddress = /^https?:\/\/\S+$/.test(source)
  return (
    <p className="pub-text">
      {t('publications.source')}：
      {isAddress ? (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  )
}
