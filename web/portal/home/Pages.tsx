import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ITEMS_PER_PAGE } from '../../contract/items'

interface PagesProps {
  page: number
  total: number
  to(page: number): string
}

/** The way to the next items and back; nothing where one page has them all. */
export function Pages({ page, total, to }: PagesProps) {
  const { t } = useTranslation()
  const last = Math.ceil(total / ITEMS_PER_PAGE)
  if (last < 2) return null
  return (
    <nav className="pt-pages" aria-label={t('home.pages')}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('home.previous')}
        </Link>
      )}
      <span aria-current="page">{t('home.page', { page, last })}</span>
      {page < last && (
        <Link to={to(page + 1)} rel="next">
          {t('home.next')}
        </Link>
      )}
    </nav>
  )
}
