import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { yuanOf } from '../../shared/money'
import { Section } from '../Section'
import { Source } from './Source'
import { TableHead } from './TableHead'

/** What it costs: why nothing, or on which basis and by which published rates. */
export function Fee({ guide: { fee, charges } }: { guide: Pick<ItemGuide, 'fee' | 'charges'> }) {
  const { t } = useTranslation()
  return (
    <Section id="feeTitle" title={t('guide.feeTitle')} legal={t('guide.feeLegal')}>
      {'none' in fee ? (
        <p>
          <b className="pt-must">{t('guide.free')}</b> {fee.none}
        </p>
      ) : (
        <>
          <p>
            <b className="pt-must">{t('guide.charged')}</b> {t('guide.feeBasis')}
            <span className="pt-basis">
              <Source source={fee.basis} />
            </span>
          </p>
          {charges.length > 0 && <Rates charges={charges} />}
          <p className={charges.length > 0 ? 'gb-quiet' : undefined}>{fee.note}</p>
        </>
      )}
    </Section>
  )
}

/** A table on wide screens, cards on narrow ones, as the materials are. */
function Rates({ charges }: Pick<ItemGuide, 'charges'>) {
  const { t } = useTranslation()
  return (
    <table className="pt-table" role="table" aria-label={t('guide.rates')}>
      <TableHead columns={['rateName', 'rate', 'rateSource']} />
      <tbody role="rowgroup">
        {charges.map(({ code, name, rateFen, per, source }) => (
          <tr key={code} role="row">
            <td role="cell" className="pt-cell-title">
              {name}
            </td>
            <td role="cell" data-label={t('guide.rate')}>
              {t('guide.yuanPer', { per, yuan: yuanOf(rateFen) })}
            </td>
            <td role="cell" data-label={t('guide.rateSource')}>
              <Source source={source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
