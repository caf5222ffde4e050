import { FieldTimeOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import '../signs.css'

/** The monitor itself was late: said wherever the record is shown. */
export function LateMark() {
  const { t } = useTranslation()
  return (
    <span className="late-mark" title={t('list.lateHint')}>
      <FieldTimeOutlined aria-hidden="true" />
      {t('list.late')}
    </span>
  )
}
