import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

export function BackLink() {
  const { t } = useTranslation()
  return (
    <Link className="pub-back" to="/publications">
      <ArrowLeftOutlined aria-hidden /> {t('publications.back')}
    </Link>
  )
}
