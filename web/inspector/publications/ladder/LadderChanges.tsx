import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicationBody } from '../../../contract/publications'
import type { Ladder, LadderOverride } from '../../../contract/standing'
import { LevelTag } from '../../../shared/LevelTag'
import { Failed } from '../../../shared/states/Failed'
import { Loading } from '../../../shared/states/Loading'
import { ChangeLine } from '../ChangeLine'
import { ExceptionPlace } from '../ExceptionPlace'
import { useLadders } from '../queries'
import { versionBefore } from '../versionBefore'
import { isRungChanged, rungsOf, weightsChanged } from './ladderDraft'
import { useAddresseeNames, useSendingText } from './useLadderWords'

type Drafted = Omit<Extract<PublicationBody, { kind: 'ladder' }>, 'kind'>

/** What a ladder changes against the one before it. */
export function LadderChanges({ drafted }: { drafted: Drafted }) {
  const { t } = useTranslation()
  const ladders = useLadders()
  if (ladders.isPending) return <Loading rows={3} />
  if (!ladders.data) return <Failed error={ladders.error} onRetry={() => void ladders.refetch()} />
  const before = versionBefore(ladders.data.ladders, drafted.effectiveOn)
  if (!before) return <p>{t('ladder.first')}</p>
  return <Changes before={before} after={drafted as Omit<Ladder, 'version'>} />
}

interface ChangesProps {
  before: Ladder
  after: Omit<Ladder, 'version'>
}

const numbers = ['quietMinutes', 'tellWithinDays'] as const

function Changes({ before, after }: ChangesProps) {
  const { t } = useTranslation()
  const { names } = useAddresseeNames()
  const sendingText = useSendingText()
  const [was, is] = [rungsOf(before), rungsOf(after)]
  const overrides = after.overrides ?? []
  const isOtherwise = JSON.stringify(before.overrides ?? []) !== JSON.stringify(overrides)
  const lines: ReactNode[] = [
    ...is
      .filter(rung => isRungChanged(rung, was))
      .map(rung => (
        <ChangeLine
          key={rung.field}
          title={
            <span className="pub-signs">
              {rung.level ? <LevelTag level={rung.level} /> : t('ladder.order')}
              {t(`ladder.what.${rung.what}`)}
            </span>
          }
          before={names(was.find(({ field }) => field === rung.field)?.to ?? [])}
          after={names(rung.to)}
        />
      )),
    ...weightsChanged(before.channels, after.channels).map(weight => (
      <ChangeLine
        key={weight}
        title={t('ladder.byOf', { name: t(`ladder.weight.${weight}`) })}
        before={sendingText(before.channels[weight])}
        after={sendingText(after.channels[weight])}
      />
    )),
    ...numbers
      .filter(name => before[name] !== after[name])
      .map(name => (
        <ChangeLine key={name} title={t(`ladder.${name}`)} before={before[name]} after={after[name]} />
      )),
  ]
  return (
    <>
      {lines.length === 0 ? (
        <p>{t(isOtherwise ? 'ladder.onlyExceptions' : 'ladder.nothing')}</p>
      ) : (
        <ul className="pub-changes gb-plain-list">{lines}</ul>
      )}
      {overrides.length > 0 && <Exceptions overrides={overrides} />}
    </>
  )
}

function Exceptions({ overrides }: { overrides: readonly LadderOverride[] }) {
  const { t } = useTranslation()
  const { names } = useAddresseeNames()
  return (
    <>
      <h3>{t('exception.title')}</h3>
      <ul className="pub-changes gb-plain-list">
        {overrides.map((one, index) => (
          <li key={index}>
            <ExceptionPlace one={one} />
            <div>
              <span className="pub-signs">
                <LevelTag level={one.level} />
                {t(`ladder.what.${one.telling}`)}：{names(one.to)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
