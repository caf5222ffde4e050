import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { Day } from '../Day'
import { LifeLine } from '../LifeLine'
import { ColourTag } from './OrderTags'
import { letterAddress } from './queries'

/** All that has happened to an order, newest first. */
export function OrderLife({ lines }: { lines: OrderDetail['life'] }) {
  return (
    <ol className="gb-journal gb-plain-list" reversed>
      {lines.toReversed().map((line, index) => (
        <Line key={lines.length - index} line={line} />
      ))}
    </ol>
  )
}

function Line({ line }: { line: OrderDetail['life'][number] }) {
  const { t } = useTranslation('shared')
  const { type, colour, dueOn, since, letter } = line
  const head = (
    <>
      <strong>{t(`order.event.${type}`)}</strong>
      {colour && <ColourTag colour={colour} />}
    </>
  )
  return (
    <LifeLine line={line} head={head}>
      {dueOn && (
        <p>
          {t('order.newDueOn')} <Day on={dueOn} />
        </p>
      )}
      {since && (
        <p className="gb-quiet">
          {t('order.since')} <Day on={since} />
        </p>
      )}
      {letter && (
        <p>
          <a href={letterAddress(letter.id)} target="_blank" rel="noopener">
            {letter.letterNo}
          </a>
        </p>
      )}
    </LifeLine>
  )
}
