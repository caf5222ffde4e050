import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../states/Empty'
import type { Level } from './levels'

interface NoAlertsProps {
  level: Level | undefined
  /** Asked by stage as well. */
  isStaged: boolean
  onShowAll(): void
}

/** No record is good news, and the page says so. */
export function NoAlerts({ level, isStaged, onShowAll }: NoAlertsProps) {
  const { t } = useTranslation()
  const showAll = <Button onClick={onShowAll}>{t('list.showAll')}</Button>
  if (isStaged)
    return <Empty title={t('card.list.emptyTitle')} text={t('card.list.emptyText')} action={showAll} />
  if (!level) return <Empty title={t('list.emptyTitle')} text={t('list.emptyText')} />
  return <Empty title={t('list.emptyLevelTitle', { level: t(`level.${level}`) })} action={showAll} />
}
