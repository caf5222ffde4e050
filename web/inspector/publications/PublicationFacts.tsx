import { useTranslation } from 'react-i18next'
import type { Publication } from '../../contract/publications'
import { Day } from '../../shared/Day'
import { Instant } from '../../shared/Instant'
import { useSite } from '../../shared/api/hooks'
import { Fact } from '../../shared/Fact'
import { KindTag, StageTag } from './PublicationTags'
import { stageOf, startOf } from './stages'
import { lineOf } from './usePublicationWords'

/** What is known of it at a glance. */
export function PublicationFacts({ one }: { one: Publication }) {
  const { t } = useTranslation()
  const today = useSite().data?.today ?? ''
  const line = lineOf(one)
  const from = startOf(line.about)
  return (
    <section className="pub-card" aria-label={t('publications.facts')}>
      <div className="pub-card__signs">
        <KindTag kind={one.body.kind} isCorrection={one.isCorrection} />
        <StageTag stage={stageOf(line, today)} />
      </div>
      <dl className="pub-card__facts">
        <Fact label={t('publications.columns.from')}>
          {from ? <Day on={from} /> : t('publications.fromApproval')}
        </Fact>
        <Fact label={t('publications.columns.drafted')}>
          {one.draftedBy.name} <Instant at={one.draftedAt} />
        </Fact>
        <Fact label={t('publications.columns.approved')}>
          {one.approvedBy && one.approvedAt ? (
            <>
              {one.approvedBy.name} <Instant at={one.approvedAt} />
            </>
          ) : (
            <span className="gb-quiet">{t('publications.notApproved')}</span>
          )}
        </Fact>
        {one.state === 'approved' && one.body.kind !== 'ladder' && (
          <Fact label={t('publications.applied')}>
            {one.appliedAt ? (
              <Instant at={one.appliedAt} />
            ) : (
              <span role="status">{t('publications.applying')}</span>
            )}
          </Fact>
        )}
      </dl>
    </section>
  )
}
