import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CaseView, Due } from '../../../contract/cases'
import type { ItemGuide } from '../../../contract/items'
import { useDayText, useInstantText } from '../../dates'
import { Sentence } from './Sentence'

export interface LegalEffectProps {
  due: Due | undefined
  shown: CaseView
  guide: ItemGuide | undefined
}

/** What the law made of the limit's passing, and what the system wrote down of it: 视为受理, 视为批准, or nothing. */
export function LegalEffect({ due, shown, guide }: LegalEffectProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const instantText = useInstantText()
  if (!due || !guide) return null
  const effect = guide.limits.find(({ code }) => code === due.code)?.deemedEffect
  const record = shown.journal.find(({ type }) => type === recordOf[effect?.kind ?? ''])
  const later = effect ? undefined : shown.journal.find(({ type }) => type === 'deemedApproved')
  const words = effect
    ? effectWords({ kind: effect.kind, due, isRecorded: record !== undefined, t, dayText })
    : t(due.endedOn ? 'effect.noneEnded' : 'effect.none', { on: due.endedOn && dayText(due.endedOn) })
  return (
    <section className={record ? 'sheet sheet--done' : 'sheet'}>
      <h2>{t('effect.title')}</h2>
      <p className="legal-effect">
        {record ? <CheckCircleOutlined aria-hidden="true" /> : <InfoCircleOutlined aria-hidden="true" />}
        <span>
          <Sentence>{words}</Sentence>
        </span>
      </p>
      {record && (
        <p className="gb-quiet">
          <Sentence>{t('effect.recorded', { at: instantText(record.at), by: record.by })}</Sentence>
        </p>
      )}
      {later && <p className="gb-quiet">{t('effect.later')}</p>}
      {effect && (
        <p className="gb-quiet">
          {t('effect.article', { act: effect.source.act, provision: effect.source.provision })}
        </p>
      )}
    </section>
  )
}

/** The journal's event by which an effect is written down. */
const recordOf: Readonly<Record<string, string>> = {
  'deemed-approval': 'deemedApproved',
  'deemed-acceptance': 'deemedAccepted',
}

interface EffectFacts {
  kind: string
  due: Due
  isRecorded: boolean
  t: TFunction
  dayText: (on: string) => string
}

function effectWords({ kind, due, isRecorded, t, dayText }: EffectFacts): string {
  if (isRecorded) {
    // a deemed acceptance reaches back to the receipt; a deemed approval holds from the day that ended the limit
    const on = kind === 'deemed-acceptance' ? due.startsOn : (due.endedOn ?? due.dueOn)
    return t(`effect.${kind}`, { on: dayText(on) })
  }
  if (due.endedOn) return t('effect.noneEnded', { on: dayText(due.endedOn) })
  const state = due.isMissed ? 'passed' : 'awaited'
  return t(`effect.${state}-${kind}`, { due: dayText(due.dueOn) })
}
