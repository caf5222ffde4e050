import { useTranslation } from 'react-i18next'
import { type CivilDate, dayNumber } from '../../../lib/civilDate'
import type { MovedDues } from '../../contract/publications'
import { CaseNo } from '../../shared/CaseNo'
import { Day } from '../../shared/Day'
import { useDepartmentName } from './usePublicationWords'

/** Every due date of an open case that moves: how many, in which departments, and each with both days. */
export function MovedDuesView({ trial: { cases, moved, departments, rows } }: { trial: MovedDues }) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  if (moved === 0) return <p className="pub-sheet">{t('trial.nothingMoves', { cases })}</p>
  return (
    <>
      <p className="pub-summary">
        <strong>{t('trial.moved', { cases, moved })}</strong>{' '}
        {departments.map(one => (
          <span className="pub-summary__part" key={one.departmentNo}>
            {t('trial.ofDepartment', { name: departmentName(one.departmentNo), count: one.moved })}
          </span>
        ))}
      </p>
      <table className="gb-table pub-table">
        <caption className="gb-hidden">{t('trial.caption')}</caption>
        <thead>
          <tr>
            {(['caseNo', 'department', 'limit', 'before', 'after', 'by'] as const).map(column => (
              <th key={column} scope="col">
                {t(`trial.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={`${row.caseNo} ${row.code} ${row.before}`}>
              <th scope="row">
                <CaseNo caseNo={row.caseNo} />
              </th>
              <td>{departmentName(row.departmentNo)}</td>
              <td>{t(`limit.${row.code}`, { defaultValue: row.name })}</td>
              <td data-label={t('trial.columns.before')}>
                <Day on={row.before} />
              </td>
              <td data-label={t('trial.columns.after')}>
                <Day on={row.after} />
              </td>
              <td>{<Shift {...row} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved > rows.length && <p className="pub-hint">{t('trial.first', { count: rows.length, moved })}</p>}
    </>
  )
}

function Shift({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation()
  const days = dayNumber(after as CivilDate) - dayNumber(before as CivilDate)
  return <span>{t(days > 0 ? 'trial.later' : 'trial.earlier', { count: Math.abs(days) })}</span>
}
