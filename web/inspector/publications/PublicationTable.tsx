import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PublicationLine } from '../../contract/publications'
import { Day } from '../../shared/Day'
import { officeDay } from '../../shared/dates'
import { useSite } from '../../shared/api/hooks'
import { KindTag, StageTag } from './PublicationTags'
import { stageOf, startOf } from './stages'
import { usePublicationTitle } from './usePublicationWords'

const columns = ['what', 'stage', 'from', 'drafted', 'approved'] as const

/** Newest first, as the server gives them. On a phone each row folds into a card. */
export function PublicationTable({ publications }: { publications: readonly PublicationLine[] }) {
  const { t } = useTranslation()
  const today = useSite().data?.today ?? ''
  return (
    <table className="gb-table pub-table pub-table--list">
      <caption className="gb-hidden">{t('publications.caption')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`publications.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {publications.map(one => (
          <Row key={one.id} one={one} today={today} />
        ))}
      </tbody>
    </table>
  )
}

/** Its title is the link, and the link covers the row. */
function Row({ one, today }: { one: PublicationLine; today: string }) {
  const { t } = useTranslation()
  const title = usePublicationTitle()
  const from = startOf(one.about)
  return (
    <tr className="gb-row">
      <th scope="row">
        <Link className="gb-row__link" to={`/publications/${encodeURIComponent(one.id)}`}>
          {title(one)}
        </Link>
        <small>
          <KindTag kind={one.about.kind} isCorrection={one.isCorrection} />
        </small>
      </th>
      <td>
        <StageTag stage={stageOf(one, today)} />
      </td>
      <td data-label={t('publications.columns.from')}>
        {from ? <Day on={from} /> : t('publications.fromApproval')}
      </td>
      <td data-label={t('publications.columns.drafted')}>
        {one.draftedBy.name} <Day on={officeDay(one.draftedAt)} />
      </td>
      <td data-label={t('publications.columns.approved')}>
        {one.approvedBy && one.approvedAt ? (
          <>
            {one.approvedBy.name} <Day on={officeDay(one.approvedAt)} />
          </>
        ) : (
          <span className="gb-quiet">{t('publications.notApproved')}</span>
        )}
      </td>
    </tr>
  )
}
