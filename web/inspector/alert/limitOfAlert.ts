import type { Alert } from '../../contract/alerts'
import type { Due, Ruler } from '../../contract/cases'

/** Gravest first: where two limits end on one day, a red card speaks about the graver one. */
const gravity = [
  'licence.decision',
  'acceptance.decision',
  'licence.delivery',
  'supplement.reply',
  'licence.promised',
]
const gravityOf = ({ code }: Due): number => {
  const place = gravity.indexOf(code)
  return place < 0 ? gravity.length : place
}

/**
 * The running of a limit that a record is about: the one that fell due on its day. `undefined` when no limit
 * falls due then any more, as after an extension; the record itself then says all there is to say.
 */
export function limitOfAlert(
  alert: Pick<Alert, 'id' | 'dueOn' | 'triggersOn' | 'level'>,
  ruler: Ruler,
): Due | undefined {
  const occurrence = Number(alert.id.split(':').at(-1))
  const isAboutPassing = alert.triggersOn > alert.dueOn
  const candidates = ruler.dues
    .filter(due => due.dueOn === alert.dueOn && due.occurrence === occurrence)
    .filter(due => due.isMissed || !isAboutPassing)
    .sort((a, b) => gravityOf(a) - gravityOf(b))
  const promised = candidates.find(due => due.code === 'licence.promised')
  return alert.level === 'red' ? candidates[0] : (promised ?? candidates[0])
}
