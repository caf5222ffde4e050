import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../shared/states/Empty'
import type { Level } from './levels'

/** No record is good news, and the page says so. */
export function NoAlerts({ level, onShowAll }: { level: Level | undefined; onShowAll(): void }) {
  const { t } = useTranslation()
  if (!level) return <Empty title={t('list.emptyTitle')} text={t('list.emptyText')} />
  const showAll = <Button onClick={onShowAll}>{t('list.showAll')}</Button>
  return <Empty title={t('list.emptyLevelTitle', { level: t(`level.${level}`) })} action={showAll} />
}
