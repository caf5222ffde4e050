import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Addressee, addressees } from '../../../../domain/notification/ladder'
import { LevelTag } from '../../../shared/LevelTag'
import { type Rung, isRungChanged } from './ladderDraft'
import { useAddresseeNames } from './useLadderWords'

interface RungTableProps {
  title: string
  hint: string
  rungs: readonly Rung[]
  standing: readonly Rung[]
  onChange(changed: Rung): void
  problemOf(field: string): string | undefined
}

/** Who is told of each thing, a row each. On a phone each row folds into a card. */
export function RungTable({ title, hint, rungs, standing, onChange, problemOf }: RungTableProps) {
  const { t } = useTranslation()
  return (
    <section className="ladder-part">
      <h2>{title}</h2>
      <p className="pub-hint">{hint}</p>
      <table className="gb-table pub-table ladder-table">
        <caption className="gb-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ladder.columns.what')}</th>
            <th scope="col">{t('ladder.columns.to')}</th>
          </tr>
        </thead>
        <tbody>
          {rungs.map(rung => (
            <tr key={rung.field} className={isRungChanged(rung, standing) ? 'pub-row--changed' : undefined}>
              <th scope="row">
                <span className="pub-signs">
                  {rung.level && <LevelTag level={rung.level} />}
                  {t(`ladder.what.${rung.what}`)}
                </span>
              </th>
              <td>
                <RungField rung={rung} problem={problemOf(rung.field)} onChange={onChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RungFieldProps extends Pick<RungTableProps, 'onChange'> {
  rung: Rung
  problem: string | undefined
}

function RungField({ rung, problem, onChange }: RungFieldProps) {
  const { t } = useTranslation()
  const level = rung.level ? t(`level.${rung.level}`) : t('ladder.order')
  return (
    <>
      <AddresseeSelect
        label={t('ladder.toOf', { what: `${level}${t(`ladder.what.${rung.what}`)}` })}
        value={rung.to}
        onChange={to => onChange({ ...rung, to })}
        isOfOrder={rung.level === null}
        isWrong={problem !== undefined}
      />
      {problem && (
        <p className="pub-wrong" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

interface AddresseeSelectProps {
  label: string
  value: readonly Addressee[]
  onChange(to: Addressee[]): void
  isOfOrder?: boolean
  isWrong?: boolean
}

/** Many of them. An order rests on no step: it has no officer of its own. */
export function AddresseeSelect({ label, value, onChange, isOfOrder, isWrong }: AddresseeSelectProps) {
  const { t } = useTranslation()
  const { name } = useAddresseeNames()
  const offered = addressees.filter(one => !isOfOrder || one !== 'handler')
  return (
    <Select<Addressee[]>
      mode="multiple"
      className="ladder-to"
      aria-label={label}
      placeholder={t('ladder.nobody')}
      {...(isWrong ? { status: 'error' } : {})}
      optionFilterProp="label"
      value={[...value]}
      onChange={onChange}
      options={offered.map(one => ({ value: one, label: name(one) }))}
    />
  )
}
