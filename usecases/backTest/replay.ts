import type { Case } from '../../domain/case/case'
import { type FinishedFacts, finishedFacts } from '../../domain/performance/finishedFacts'
import { accumulated } from '../../domain/supervision/accumulated'
import type { Alert, Responsible } from '../../domain/supervision/alert'
import { uncorrectedOn } from '../../domain/supervision/alertClocks'
import { isLower } from '../../domain/supervision/alertLife'
import { escalatedTo } from '../../domain/supervision/alertLook'
import type { DueAlert } from '../../domain/supervision/dueAlerts'
import type { AlertLevel, AlertRule } from '../../domain/supervision/ruleSet'
import type { CivilDate } from '../../lib/civilDate'
import type { House } from '../ports'
import { ruleSetFor } from '../support/changeAlert'
import { readUntil } from '../support/readUntil'

/** A warning or card as a replay finds it, whether or not it was ever raised. */
export type ReplayedCard = Pick<
  Alert,
  | 'id'
  | 'caseNo'
  | 'itemCode'
  | 'departmentNo'
  | 'ruleId'
  | 'level'
  | 'standing'
  | 'dueOn'
  | 'triggersOn'
  | 'scoredAs'
  | 'responsible'
> & { rule: AlertRule }

export interface Replayed {
  cards: ReplayedCard[]
  finished: FinishedFacts | undefined
}

const LAST_MINUTE = 1439

/**
 * One case under one catalogue until the end of a day, from its journal alone. What was found in a review of a
 * card that was raised then holds for the same card here.
 *
 * @param stored the case's alerts in the record, by id
 */
export function replayCase(
  one: Case,
  to: CivilDate,
  stored: ReadonlyMap<string, Alert>,
  deps: Pick<House, 'catalogue'>,
): Replayed {
  const past: Case = { ...one, journal: one.journal.filter(({ on }) => on <= to) }
  const { alerts, dues } = readUntil(past, { on: to, minuteOfDay: LAST_MINUTE }, deps)
  const cards = alerts.map(due => cardOf(due, past, stored.get(due.key), deps))
  return {
    cards: [...cards, ...cards.flatMap(card => escalated(card, to, stored, deps))],
    finished: finishedFacts(past, dues),
  }
}

function cardOf(
  { key, rule, level, dueOn, triggersOn, responsible, limit }: DueAlert,
  one: Case,
  stored: Alert | undefined,
  deps: Pick<House, 'catalogue'>,
): ReplayedCard {
  const { caseNo, itemCode, departmentNo } = one
  return {
    id: key,
    caseNo,
    itemCode,
    departmentNo,
    ruleId: rule.id,
    rule,
    level,
    standing: standingOf(level, stored),
    dueOn,
    triggersOn,
    scoredAs: rule.scoredAs,
    responsible: responsible ?? stored?.responsible ?? (limit ? holderIn(one, dueOn, deps) : null),
  }
}

function standingOf(level: AlertLevel, stored: Alert | undefined): Alert['standing'] {
  if (!stored || stored.standing === stored.level) return level
  if (stored.standing === 'revoked') return 'revoked'
  return isLower(stored.standing, level) ? stored.standing : level
}

/** Rule R6: only a card that was raised then has a life that tells whether it was put right. */
function escalated(
  card: ReplayedCard,
  to: CivilDate,
  stored: ReadonlyMap<string, Alert>,
  { catalogue }: Pick<House, 'catalogue'>,
): ReplayedCard[] {
  const own = stored.get(card.id)
  if (!own || card.standing !== 'yellow') return []
  const lived = { ...own, level: card.level, standing: card.standing }
  const calendar = catalogue.calendarOf(card.departmentNo)
  return ruleSetFor(card, catalogue).rules.flatMap(rule => {
    if (rule.trigger.when !== 'uncorrected') return []
    const on = uncorrectedOn(lived, rule.trigger.workingDays, calendar)
    if (on === undefined || on > to) return []
    const red = escalatedTo(lived, rule, on)
    return [{ ...card, ...red, rule, standing: standingOf(red.level, stored.get(red.id)) }]
  })
}

/** Rule R7 over the cards of whole months. */
export const replayAccumulated = (
  cards: readonly ReplayedCard[],
  stored: ReadonlyMap<string, Alert>,
  { catalogue }: Pick<House, 'catalogue'>,
): ReplayedCard[] =>
  accumulated(cards, card => ruleSetFor(card, catalogue)).map(
    ({ key, rule, responsible, cards: counted }) => {
      const last = counted.at(-1)!
      const { id: ruleId, level, scoredAs } = rule
      return {
        ...last,
        id: key,
        ruleId,
        rule,
        level,
        standing: level,
        scoredAs,
        dueOn: last.triggersOn,
        responsible,
      }
    },
  )

/** Whose turn it was on a day: the post of the step that stood open, and who of it worked on the case next. */
function holderIn(
  { journal, itemCode, itemVersion }: Case,
  on: CivilDate,
  { catalogue }: Pick<House, 'catalogue'>,
): Responsible | null {
  const at = journal.findLastIndex(event => event.type === 'stepStarted' && event.on <= on)
  const started = journal[at]
  if (started?.type !== 'stepStarted') return null
  const post =
    catalogue.item(itemCode, itemVersion)?.steps.find(({ code }) => code === started.step)?.post ?? null
  const by = journal.slice(at).find(event => post !== null && event.by.post === post)?.by
  return { accountId: by?.accountId ?? null, name: by?.name ?? '', post }
}
