import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import { useDayText } from '../../dates'
import { useDueLabel } from '../useDueLabel'

/** Says once what has come, for those who do not see it slide in. */
export function News({ latest }: { latest: readonly Alert[] }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const dueLabel = useDueLabel()
  const [first, ...others] = latest
  const words =
    first && others.length === 0
      ? t('news.one', {
          level: t(`level.${first.level}`),
          name: first.name,
          department: first.departmentName,
          item: first.itemName,
          dueLabel: dueLabel(first),
          due: dayText(first.dueOn),
        })
      : first && t('news.many', { count: latest.length })
  return (
    <p className="gb-hidden" role="status" aria-live="polite">
      {words}
    </p>
  )
}
