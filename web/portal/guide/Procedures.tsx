import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { useSpan } from '../useSpan'
import { isNeeded } from './guideSteps'
import { Source } from './Source'

/** What takes time that is not counted: first what every case has, then what some have. */
export function Procedures({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  const { specialProcedures, hearing } = guide
  if (specialProcedures.length === 0 && !hearing) return null
  const always = specialProcedures.filter(one => isNeeded(one, guide))
  const sometimes = specialProcedures.filter(one => !isNeeded(one, guide))
  return (
    <>
      <h3>{t('guide.special')}</h3>
      {always.map(one => (
        <Procedure key={one.ground} procedure={one} kind="always" />
      ))}
      {sometimes.map(one => (
        <Procedure key={one.ground} procedure={one} kind="sometimes" />
      ))}
      {hearing && (
        <p>
          {t('guide.hearingByLaw')}
          <span className="pt-basis">
            <Source source={hearing.source} />
          </span>
        </p>
      )}
    </>
  )
}

interface ProcedureProps {
  procedure: ItemGuide['specialProcedures'][number]
  kind: 'always' | 'sometimes'
}

function Procedure({ procedure: { name, plannedWorkingDays, source }, kind }: ProcedureProps) {
  const { t } = useTranslation()
  const span = useSpan()
  return (
    <p>
      <b className={kind === 'always' ? 'pt-must' : 'pt-maybe'}>{t(`guide.specialWhen.${kind}`)}</b>{' '}
      {t(`guide.specialText.${kind}`, { name, span: span(plannedWorkingDays) })}
      <span className="pt-basis">
        <Source source={source} />
      </span>
    </p>
  )
}
