import type { JournalLine, Ruler as RulerOfCase } from '../../contract/cases'
import { explainDay, explainDue } from './explainDay'
import { Legend } from './Legend'
import './ruler.css'
import { RulerRows } from './RulerRows'
import { RulerText } from './RulerText'
import { useRulerTexts } from './rulerTexts'
import { dueKey, useRulerChoice } from './useRulerChoice'
import { Why } from './Why'

const NO_JOURNAL: readonly JournalLine[] = []

export interface RulerProps {
  ruler: RulerOfCase
  journal?: readonly JournalLine[]
  /** The scale alone; the reasons of a day appear over what is below while it is looked at. */
  isCompact?: boolean
}

/**
 * The signature of the house: every civil day of a case on one scale, counted or not, and why.
 * The same for applicant and officer, on screen and on paper.
 */
export function Ruler({ ruler, journal = NO_JOURNAL, isCompact = false }: RulerProps) {
  const texts = useRulerTexts()
  const source = { ruler, journal, ...texts }
  const choice = useRulerChoice(ruler, isCompact)
  const { shown } = choice
  const due = shown && 'due' in shown ? ruler.dues.find(one => dueKey(one) === shown.due) : undefined
  const explanation = shown && 'day' in shown ? explainDay(shown.day, source) : due && explainDue(due, source)
  return (
    <section
      className={`ruler${isCompact ? ' ruler-compact' : ''}`}
      aria-label={texts.t('title')}
      onBlur={choice.onBlur}
    >
      <RulerRows source={source} choice={choice} />
      {!isCompact && <Legend ruler={ruler} hasEvents={journal.length > 0} t={texts.t} />}
      {explanation && <Why {...explanation} isFixed={!choice.isPointedOnly} t={texts.t} />}
      {!isCompact && <RulerText {...source} />}
    </section>
  )
}
