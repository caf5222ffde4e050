import { useTranslation } from 'react-i18next'
import { channels } from '../../../../domain/notification/ladder'
import type { Told } from '../../../contract/publications'
import { Day } from '../../../shared/Day'
import { useDepartmentName } from '../usePublicationWords'
import './ladder.css'
import { WeightTag } from './WeightTag'

/** Whom the cards and orders of a past period would have reached: how many notices, how many messages, and who. */
export function ToldView({ trial }: { trial: Told }) {
  const { t } = useTranslation()
  const { from, to, tellings, notices, unheard, messages, kinds, people } = trial
  return (
    <>
      <p className="pub-summary">
        {t('report.period')} <Day on={from} /> {t('publications.to')} <Day on={to} />
        {t('told.tellings', { count: tellings })}
      </p>
      <dl className="told-sums">
        <Sum label={t('told.notices')} {...notices} />
        {channels.map(channel => (
          <Sum key={channel} label={t(`told.messages.${channel}`)} {...messages[channel]} />
        ))}
        <Sum label={t('told.unheard')} {...unheard} />
      </dl>
      {tellings === 0 && <p className="pub-sheet">{t('told.nothing')}</p>}
      {kinds.length > 0 && <Kinds kinds={kinds} />}
      {tellings > 0 && (people.length === 0 ? <p>{t('told.nobodyMoves')}</p> : <People trial={trial} />)}
    </>
  )
}

interface SumProps {
  label: string
  before: number
  after: number
}

function Sum({ label, before, after }: SumProps) {
  return (
    <div className="told-sum">
      <dt>{label}</dt>
      <dd>
        {before === after ? (
          <strong>{after}</strong>
        ) : (
          <>
            {before} → <strong>{after}</strong>
          </>
        )}
      </dd>
    </div>
  )
}

function Kinds({ kinds }: Pick<Told, 'kinds'>) {
  const { t } = useTranslation()
  return (
    <section className="told-part">
      <h3>{t('told.kinds')}</h3>
      <table className="gb-table pub-table told-table">
        <caption className="gb-hidden">{t('told.kinds')}</caption>
        <thead>
          <tr>
            {(['what', 'times', 'before', 'after'] as const).map(column => (
              <th key={column} scope="col" className={column === 'what' ? undefined : 'told-number'}>
                {t(`told.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ subject, what, weight, tellings, before, after }) => (
            <tr
              key={`${subject} ${what} ${weight}`}
              className={before === after ? undefined : 'pub-row--changed'}
            >
              <th scope="row">
                <span className="pub-signs">
                  <WeightTag weight={weight} subject={subject} />
                  {t(`ladder.what.${what}`)}
                </span>
              </th>
              <td className="told-number" data-label={t('told.columns.times')}>
                {tellings}
              </td>
              <Sides before={before} after={after} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Sides({ before, after }: Omit<SumProps, 'label'>) {
  const { t } = useTranslation()
  return (
    <>
      <td className="told-number" data-label={t('told.columns.before')}>
        {before}
      </td>
      <td className="told-number" data-label={t('told.columns.after')}>
        {after}
      </td>
    </>
  )
}

function People({ trial: { people, peopleCount } }: { trial: Told }) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  return (
    <section className="told-part">
      <h3>{t('told.people', { count: peopleCount })}</h3>
      <table className="gb-table pub-table told-table">
        <caption className="gb-hidden">{t('told.people', { count: peopleCount })}</caption>
        <thead>
          <tr>
            {(['person', 'chair', 'before', 'after'] as const).map(column => (
              <th
                key={column}
                scope="col"
                className={column === 'before' || column === 'after' ? 'told-number' : undefined}
              >
                {t(`told.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ accountId, name, role, departmentNo, before, after }) => (
            <tr key={accountId}>
              <th scope="row">{name}</th>
              <td>
                {departmentNo === null ? '' : `${departmentName(departmentNo)} `}
                {t(`role.${role}`)}
              </td>
              <Sides before={before} after={after} />
            </tr>
          ))}
        </tbody>
      </table>
      {peopleCount > people.length && (
        <p className="pub-hint">{t('told.first', { count: people.length, all: peopleCount })}</p>
      )}
    </section>
  )
}
