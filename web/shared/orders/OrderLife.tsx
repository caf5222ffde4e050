import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { Day } from '../Day'
import { FileList } from '../FileList'
import { Instant } from '../Instant'
import '../Journal.css'
import { ColourTag } from './OrderTags'
import { letterAddress } from './queries'

/** All that has happened to an order, newest first. */
export function OrderLife({ lines }: { lines: OrderDetail['life'] }) {
  const { t } = useTranslation('shared')
  return (
    <ol className="gb-journal gb-plain-list" reversed>
      {lines.toReversed().map((line, index) => (
        <li key={lines.length - index} className="gb-journal-line">
          <div className="gb-journal-head">
            <strong>{t(`order.event.${line.type}`)}</strong>
            {line.colour && <ColourTag colour={line.colour} />}
            <span className="gb-quiet">
              <Instant at={line.at} />
            </span>
            <span className="gb-quiet">{line.by}</span>
          </div>
          {line.text && <p className="order-text">{line.text}</p>}
          {line.dueOn && (
            <p>
              {t('order.newDueOn')} <Day on={line.dueOn} />
            </p>
          )}
          {line.since && (
            <p className="gb-quiet">
              {t('order.since')} <Day on={line.since} />
            </p>
          )}
          {line.letter && (
            <p>
              <a href={letterAddress(line.letter.id)} target="_blank" rel="noopener">
                {line.letter.letterNo}
              </a>
            </p>
          )}
          {line.files.length > 0 && <FileList files={line.files} />}
        </li>
      ))}
    </ol>
  )
}
