import type { ScoreInput } from '../../../domain/performance/scoreInput'
import type { Alert } from '../../../domain/supervision/alert'
import type { House } from '../../../usecases/ports'
import type { ScoreEvent } from '../../contract/scores'
import type { Texts } from '../support/texts'
import { inputName } from './scoreInputView'

export type EventsDeps = Pick<House, 'alerts' | 'catalogue' | 'scoreInputs'>

/** Looks up everything that cost points at once, and gives for each id what a reader is told of it. */
export async function scoreEvents(
  ids: readonly string[],
  texts: Texts,
  { alerts, catalogue, scoreInputs }: EventsDeps,
): Promise<(id: string) => ScoreEvent> {
  const asked = [...new Set(ids)]
  const cards = new Map((await alerts.findMany(asked)).map(one => [one.id, one]))
  const inputs = new Map((await scoreInputs.findMany(asked)).map(one => [one.id, one]))
  return id => {
    const [card, input] = [cards.get(id), inputs.get(id)]
    if (card) return cardEvent(card, texts, { catalogue })
    return input ? inputEvent(input, texts) : { id, kind: 'other', name: id }
  }
}

const cardEvent = (
  { id, ruleId, standing, caseNo, itemCode, triggersOn }: Alert,
  texts: Texts,
  { catalogue }: Pick<House, 'catalogue'>,
): ScoreEvent => ({
  id,
  kind: 'card',
  name: texts(`rule.${ruleId}`),
  standing,
  caseNo,
  itemName: catalogue.item(itemCode)?.name ?? itemCode,
  on: triggersOn,
})

export const inputEvent = (input: ScoreInput, texts: Texts): ScoreEvent => ({
  id: input.id,
  kind: 'input',
  name: inputName(input, texts),
  document: input.document,
  isWithdrawn: input.withdrawn !== null,
  on: input.on,
  ...(input.kind === 'complaint' && input.caseNo ? { caseNo: input.caseNo } : {}),
})
