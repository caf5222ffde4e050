import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import { LifeLine } from '../../LifeLine'

/** All that has happened to a card, newest first: who was told, who said what, who decided. */
export function CardLife({ lines }: { lines: AlertDetail['life'] }) {
  const { t } = useTranslation('shared')
  return (
    <ol className="gb-journal gb-plain-list" reversed>
      {lines.toReversed().map((line, index) => {
        const head = (
          <>
            <strong>{t(`card.event.${line.type}`)}</strong>
            {line.word && <span>{line.word}</span>}
          </>
        )
        return <LifeLine key={lines.length - index} line={line} head={head} />
      })}
    </ol>
  )
}
