import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMyCases } from '../../shared/api/hooks'
import { Section } from '../Section'
import { CaseCard } from '../cases/CaseCard'

const SHOWN = 3

/** The newest cases, those that wait for the applicant first. Nothing where there is none. */
export function RecentCases() {
  const { t } = useTranslation()
  const cases = useMyCases().data ?? []
  if (cases.length === 0) return null
  const waitsFirst = cases.toSorted(
    (a, b) => Number(b.state === 'supplementing') - Number(a.state === 'supplementing'),
  )
  return (
    <Section title={t('home.recent')} action={<Link to="/cases">{t('home.allCases')}</Link>}>
      <ul className="pt-cases gb-plain-list">
        {waitsFirst.slice(0, SHOWN).map(one => (
          <li key={one.caseNo}>
            <CaseCard summary={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
