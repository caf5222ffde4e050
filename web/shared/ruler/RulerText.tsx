import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { JournalLine, Ruler } from '../../contract/cases'
import { DueTable } from './DueTable'
import { eventText, limitNameOf, ruleLines } from './explainDay'
import type { RulerTexts } from './rulerTexts'

interface TextForm extends RulerTexts {
  ruler: Ruler
  journal: readonly JournalLine[]
}

/** The same content in words: for the screen reader, and on paper, where it is always open. */
export function RulerText(source: TextForm) {
  const { t } = source
  const { isOpen, setOpen } = useOpenForPrint()
  return (
    <details className="ruler-text" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('textForm')}</summary>
      {isOpen && (
        <>
          <DueTable ruler={source.ruler} />
          <DayTable {...source} />
        </>
      )}
    </details>
  )
}

function DayTable({ ruler, journal, t, dayText }: TextForm) {
  return (
    <div className="ruler-table-box">
      <table className="ruler-table">
        <caption>{t('textCaption', { asOf: dayText(ruler.asOf), version: ruler.calendarVersion })}</caption>
        <thead>
          <tr>
            {['day', 'kind', 'limit', 'reason', 'event'].map(column => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ruler.days.map(day => {
            const line = journal.find(({ index }) => index === day.event)
            const limit = limitNameOf(day.limit, ruler, t)
            const place = day.number === undefined ? limit : t('number', { limit, number: day.number })
            const reasons = ruleLines([day.kind], ruler, t).map(({ text }) => text)
            return (
              <tr key={day.on} className={day.on === ruler.asOf ? 'ruler-table-today' : undefined}>
                <th scope="row">
                  {dayText(day.on)}
                  {day.on === ruler.asOf && ` ${t('day.today')}`}
                </th>
                <td data-label={t('table.kind')}>
                  {[t(`kind.${day.kind}`), day.holiday, day.ground, day.isAssumed && t('provisional')]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
                <td data-label={t('table.limit')}>{place || t('noRule')}</td>
                <td data-label={t('table.reason')}>{reasons.join(' · ') || t('noRule')}</td>
                <td data-label={t('table.event')}>{line ? eventText(line, t) : t('noRule')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function useOpenForPrint() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    // printing begins when the handler returns: the table must stand by then
    const open = () => flushSync(() => setOpen(true))
    addEventListener('beforeprint', open)
    return () => removeEventListener('beforeprint', open)
  }, [])
  return { isOpen, setOpen }
}
