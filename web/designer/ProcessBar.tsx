import { EyeOutlined } from '@ant-design/icons'
import { Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ProcessView } from '../contract/administration'
import type { ItemSummary } from '../contract/items'

export interface ProcessBarProps {
  items: readonly ItemSummary[]
  code: string
  process: ProcessView | undefined
  onOpen(code: string): void
}

/** Which process is on the page, and what is true of the whole of it. */
export function ProcessBar({ items, code, process, onOpen }: ProcessBarProps) {
  const { t } = useTranslation()
  const item = items.find(entry => entry.code === code)
  const options = items.map(entry => ({ value: entry.code, label: `${entry.code} ${entry.name}` }))
  const live = process?.steps.reduce((sum, step) => sum + step.liveCases, 0)
  return (
    <div className="process-bar">
      <Select
        className="process-bar__choose"
        aria-label={t('process.choose')}
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        value={code}
        notFoundContent={t('process.none')}
        onChange={onOpen}
      />
      <ul className="process-bar__facts" aria-label={t('process.facts')}>
        {item && <li>{item.departmentName}</li>}
        {process && <li>{t('process.version', { version: process.version })}</li>}
        {live !== undefined && <li aria-live="polite">{t('process.live', { count: live })}</li>}
      </ul>
      <Tag className="process-bar__mode" icon={<EyeOutlined aria-hidden />} title={t('process.readOnlyHint')}>
        {t('process.readOnly')}
      </Tag>
    </div>
  )
}
