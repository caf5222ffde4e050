import type { Ruler } from '../../contract/cases'
import './rulerTable.css'
import { dueState, limitNameOf, ruleLines } from './explainDay'
import { useRulerTexts } from './rulerTexts'

/** Every limit of the case that has begun: from when, how long, until when, how it stands, and by which article. */
export function DueTable({ ruler }: { ruler: Ruler }) {
  const { t, dayText } = useRulerTexts()
  return (
    <div className="ruler-table-box">
      <table className="ruler-table ruler-dues">
        <caption>{t('duesCaption')}</caption>
        <thead>
          <tr>
            {['name', 'startsOn', 'workingDays', 'dueOn', 'state', 'article'].map(column => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ruler.dues.map(due => (
            <tr key={due.code + due.occurrence}>
              <th scope="row">{limitNameOf(due.code, ruler, t)}</th>
              <td data-label={t('table.startsOn')}>{dayText(due.startsOn)}</td>
              <td data-label={t('table.workingDays')}>{t(`span.${due.unit}`, { count: due.length })}</td>
              <td data-label={t('table.dueOn')}>
                {dayText(due.dueOn)}
                {due.isProvisional && <em> {t('provisional')}</em>}
              </td>
              <td data-label={t('table.state')}>{dueState(due, { t, dayText })}</td>
              <td data-label={t('table.article')}>
                {ruleLines([due.code], ruler, t)
                  .map(({ text }) => text)
                  .join(' · ') || t('noRule')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
