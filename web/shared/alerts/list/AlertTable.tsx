import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import { AlertRow } from './AlertRow'
import './alertTable.css'

export interface AlertTableProps {
  alerts: readonly Alert[]
  /** Ids that came while the page was open; their rows slide in. */
  arrived: ReadonlySet<string>
}

const columns = ['level', 'rule', 'place', 'case', 'due', 'raised', 'state'] as const

/** Newest first, as the server gives them. On a phone each row folds into a card. */
export function AlertTable({ alerts, arrived }: AlertTableProps) {
  const { t } = useTranslation()
  return (
    <table className="gb-table alert-table">
      <caption className="gb-hidden">{t('list.caption')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`list.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alerts.map(alert => (
          <AlertRow key={alert.id} alert={alert} isNew={arrived.has(alert.id)} />
        ))}
      </tbody>
    </table>
  )
}
