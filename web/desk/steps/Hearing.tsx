import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../shared/api/hooks'
import type { StepProps } from './stepProps'

/** 听证: no outcome of its own. It is over when the hearing was entered as held or given up, beside the steps. */
export function Hearing({ view }: StepProps) {
  const { t } = useTranslation()
  const source = useItem(view.itemCode).data?.hearing?.source
  const open = view.entries.filter(type => type.startsWith('hearing'))
  const names = open.map(type => t(`entry.act.${type}`)).join(t('hearing.comma'))
  return (
    <div className="desk-form">
      <Alert className="desk-alert" type="info" showIcon title={t('hearing.ends')} />
      {source && <p>{t('hearing.byLaw', { article: `《${source.act}》${source.provision}` })}</p>}
      <p>{names ? t('hearing.open', { names, group: t('entry.title') }) : t('hearing.nothingOpen')}</p>
    </div>
  )
}
