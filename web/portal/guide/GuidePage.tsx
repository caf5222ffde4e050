import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { ItemGuide } from '../../contract/items'
import { BrowserTitle } from '../../shared/Page'
import { useItem } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { BackLink } from '../BackLink'
import { Contact } from '../Contact'
import { Fee } from './Fee'
import { Conditions, Law, Questions, Remedies, Validity, Who } from './GuideWords'
import { KeyFacts } from './KeyFacts'
import { Materials } from './Materials'
import { StepsAndLimits } from './StepsAndLimits'
import './guide.css'

/** Everything that an applicant must know about one item, and the one button: apply online. */
export function GuidePage() {
  const { t } = useTranslation()
  const { code } = useParams()
  const guide = useItem(code)
  if (guide.isPending) return <Loading rows={8} />
  if (guide.isError) {
    const back = <BackLink to="/">{t('guide.back')}</BackLink>
    return <Failed error={guide.error} onRetry={() => void guide.refetch()} action={back} />
  }
  return <Guide guide={guide.data} />
}

function Guide({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  return (
    <article className="gb-page gb-page-wide pt-guide">
      <BrowserTitle title={guide.name} />
      <div className="pt-guide-head">
        <BackLink to="/">{t('guide.back')}</BackLink>
        <h1 tabIndex={-1}>{guide.name}</h1>
        <p className="gb-page-lead">{guide.summary}</p>
      </div>
      <KeyFacts guide={guide} />
      <aside className="pt-guide-side gb-no-print">
        <ApplyButton code={guide.code} />
        <Contents guide={guide} />
      </aside>
      <div className="pt-guide-body">
        <Who guide={guide} />
        <Conditions guide={guide} />
        <Materials materials={guide.materials} />
        <StepsAndLimits guide={guide} />
        <Validity guide={guide} />
        <Fee guide={guide} />
        <Remedies guide={guide} />
        <Questions guide={guide} />
        <Law guide={guide} />
        <Hall department={guide.department} />
      </div>
    </article>
  )
}

function ApplyButton({ code }: { code: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <div className="pt-apply">
      <Button type="primary" size="large" block onClick={() => void navigate(`/items/${code}/apply`)}>
        {t('guide.apply')}
      </Button>
    </div>
  )
}

const parts = [
  'who',
  'conditions',
  'materials',
  'steps',
  'validity',
  'feeTitle',
  'remedies',
  'questions',
  'basis',
  'hall',
]

function Contents({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  const missing = [
    ...(guide.questions.length > 0 ? [] : ['questions']),
    ...(guide.validity === undefined ? ['validity'] : []),
  ]
  const shown = parts.filter(part => !missing.includes(part))
  return (
    <nav className="pt-contents" aria-label={t('guide.contents')}>
      <ul className="gb-plain-list">
        {shown.map(part => (
          <li key={part}>
            <a href={`#${part}`}>{t(`guide.${part}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Hall({ department }: { department: ItemGuide['department'] }) {
  const { t } = useTranslation()
  const { opens, closes } = department
  return (
    <section className="pt-section" id="hall" aria-labelledby="hall-title">
      <h2 id="hall-title">
        {t('guide.hall')}
        <span className="pt-legal">{t('guide.hallLegal')}</span>
      </h2>
      <div className="pt-sheet">
        <Contact department={{ ...department, hours: t('guide.hours', { opens, closes }) }} />
      </div>
    </section>
  )
}
