import type { CivilDate } from '../../lib/civilDate'
import type { DeemedEffect, Item } from '../catalogue/item'
import { limitOf } from '../catalogue/item'
import type { Pause } from '../clock/countDays'
import { type Due, lateFrom } from '../clock/dues'

/** A legal effect that the passing of a limit has by itself (视为受理, 视为批准). */
export interface DueEffect {
  effect: DeemedEffect
  /** The last day that would have been in time. */
  dueOn: CivilDate
  /** The day from which the effect holds. */
  triggersOn: CivilDate
  /** The day that the effect reaches back to: receipt for a deemed acceptance, else `triggersOn`. */
  effectiveOn: CivilDate
}

/** The effects that open limits will have or have had, in the order of their days. */
export function dueEffects(dues: readonly Due[], item: Item, pauses: readonly Pause[]): DueEffect[] {
  return dues
    .filter(due => due.endedOn === undefined && !due.isPaused)
    .flatMap(due => {
      const effect = limitOf(item, due.code)?.deemedEffect?.kind
      if (!effect) return []
      const triggersOn = lateFrom(due, pauses)
      const effectiveOn = effect === 'deemed-acceptance' ? due.startsOn : triggersOn
      return [{ effect, dueOn: due.dueOn, triggersOn, effectiveOn }]
    })
    .sort((a, b) => (a.triggersOn < b.triggersOn ? -1 : 1))
}
