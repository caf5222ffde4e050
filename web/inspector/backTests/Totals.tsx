import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { LevelTag } from '../../shared/LevelTag'
import { Step } from './Step'

const levels = ['warning', 'yellow', 'red'] as const

/** The whole city's cards of each level, before and after. */
export function Totals({ report: { cards, newYellow, changeCount } }: { report: BackTestReport }) {
  const { t } = useTranslation()
  return (
    <>
      <ul className="report__totals gb-plain-list">
        {levels.map(level => (
          <li key={level}>
            <LevelTag level={level} />
            <Step before={cards.before[level]} after={cards.after[level]} />
          </li>
        ))}
        <li>
          <span>{t('report.changed')}</span>
          <strong>{t('report.cards', { count: changeCount })}</strong>
        </li>
      </ul>
      {newYellow > 0 && <p className="pub-hint">{t('report.newYellow', { count: newYellow })}</p>}
    </>
  )
}
