import type { Weight } from '../../../../domain/notification/ladder'
import { LevelTag } from '../../../shared/LevelTag'
import { ColourTag } from '../../../shared/orders/OrderTags'

/** The sign of a card or of an order. What is red is one or the other. */
export function WeightTag({ weight, subject }: { weight: Weight; subject: 'alert' | 'order' }) {
  if (weight === 'blue' || weight === 'orange') return <ColourTag colour={weight} />
  if (weight === 'red' && subject === 'order') return <ColourTag colour={weight} />
  return <LevelTag level={weight} />
}
