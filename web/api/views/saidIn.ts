import type { OrderEvent } from '../../../domain/orders/order'
import type { AlertEvent } from '../../../domain/supervision/alert'

/** The words of a line of a life: what somebody said, why he did it, or who was told. */
export function saidIn(event: AlertEvent | OrderEvent): string | undefined {
  if (event.type === 'notified') return event.told.join('、')
  if ('text' in event) return event.text
  return 'reasons' in event ? event.reasons : undefined
}
