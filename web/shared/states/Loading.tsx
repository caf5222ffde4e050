import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import './states.css'

/** The shape of what is coming: a page with a heading, a list of rows, or cards. */
export function Loading({ shape = 'page', rows = 4 }: { shape?: 'page' | 'list' | 'cards'; rows?: number }) {
  const { t } = useTranslation('shared')
  return (
    <div className={`gb-loading gb-loading-${shape}`} role="status" aria-busy="true">
      <span className="gb-hidden">{t('loading')}</span>
      {shape === 'page' ? (
        <Skeleton active title={{ width: '40%' }} paragraph={{ rows: rows + 2 }} />
      ) : (
        Array.from({ length: rows }, (_, index) => (
          <div className="gb-loading-row" key={index}>
            <Skeleton active title={{ width: '55%' }} paragraph={{ rows: 1, width: '80%' }} />
          </div>
        ))
      )}
    </div>
  )
}
