import type { TFunction } from 'i18next'
import type { Due, JournalLine, Ruler } from '../../contract/cases'
import { readDue } from '../readDue'
import type { RulerTexts } from './rulerTexts'

/** The answer to "why": a heading, then rule, article and event, each with its label. */
export interface Explanation {
  subject: string
  verdict: string
  lines: { label: string; text: string }[]
}

export interface Source extends RulerTexts {
  ruler: Ruler
  journal: readonly JournalLine[]
}

export function explainDay(index: number, { ruler, journal, t, dayText }: Source): Explanation {
  const day = ruler.days[index]!
  const limit = limitNameOf(day.limit, ruler, t)
  const place = day.number === undefined ? undefined : t('number', { limit, number: day.number })
  const holiday = day.holiday && t('holiday', { holiday: day.holiday })
  const ground = day.ground && t('ground', { ground: day.ground })
  const line = journal.find(({ index: at }) => at === day.event)
  const happened = journal.filter(({ on, type }) => on === day.on && type !== 'stepStarted')
  return {
    subject: dayText(day.on),
    verdict: [t(`kind.${day.kind}`), place, holiday, ground].filter(Boolean).join(' · '),
    lines: [
      ...ruleLines([day.kind, day.limit], ruler, t),
      ...(day.isAssumed ? [{ label: t('provisional'), text: t('assumed') }] : []),
      ...(line ? [{ label: t('cause'), text: eventText(line, t) }] : []),
      ...(happened.length > 0
        ? [{ label: t('onTheDay'), text: happened.map(({ type }) => eventWord(type, t)).join(t('comma')) }]
        : []),
    ],
  }
}

export function explainDue(due: Due, { ruler, journal, t, dayText }: Source): Explanation {
  const starting = journal.find(({ on, type }) => on === due.startsOn && type !== 'stepStarted')
  const notes = [due.isPaused && t('flagPausedNote'), due.isProvisional && t('flagProvisionalNote')]
  return {
    subject: dayText(due.dueOn),
    verdict: `${t('dueTitle', { name: limitNameOf(due.code, ruler, t) })} · ${dueState(due, { t, dayText })}`,
    lines: [
      {
        label: t('table.workingDays'),
        text: t(`dueRule.${due.unit}`, { startsOn: dayText(due.startsOn), count: due.length }),
      },
      ...ruleLines([due.code], ruler, t),
      ...notes.flatMap(note => (note ? [{ label: t('table.state'), text: note }] : [])),
      ...(starting ? [{ label: t('cause'), text: eventText(starting, t) }] : []),
    ],
  }
}

/** How one limit stands, in words: never a bare number, never a minus sign. */
export function dueState(due: Due, { t, dayText }: RulerTexts): string {
  const { key, count } = readDue(due)
  return t(`dueState.${key}`, { count, used: due.daysUsed, on: dayText(due.endedOn ?? due.dueOn) })
}

/** Rules behind the keys, each with its article where there is one. */
export function ruleLines(
  keys: readonly (string | undefined)[],
  { why }: Ruler,
  t: TFunction,
): { label: string; text: string }[] {
  const reasons = keys.flatMap(key => (key !== undefined && why[key] ? [why[key]] : []))
  return reasons.map(({ rule, article }) => ({
    label: t('rule'),
    text: article === undefined ? rule : t('ruleByArticle', { rule, article }),
  }))
}

export const limitNameOf = (code: string | undefined, { dues }: Ruler, t: TFunction): string =>
  code === undefined ? '' : t(`limit.${code}`, { defaultValue: dues.find(due => due.code === code)?.name })

const eventWord = (type: string, t: TFunction): string => t(`event.${type}`)

export const eventText = ({ on, type, by, facts }: JournalLine, t: TFunction): string =>
  [on, eventWord(type, t), by, ...facts.map(fact => t('fact', { ...fact }))].join(' · ')
