import type { Item } from '../../domain/catalogue/item'
import type { Canvas } from './canvas'
import { Sheet } from './sheet'
import { acceptance } from './stages/acceptance'
import { decision, fee, reportUp } from './stages/deciding'
import { delivery, interruptions } from './stages/ending'
import { commission, countersign, hearing, publicity, review, siteCheck } from './stages/examination'
import { filing } from './stages/filing'

type Stage = (sheet: Sheet) => void

/** Stages that an item has when it has the step, in the order of every process. */
const middle: readonly (readonly [Item['steps'][number]['code'], Stage])[] = [
  ['site-check', siteCheck],
  ['countersign', countersign],
  ['commission', commission],
  ['publicity', publicity],
  ['review', review],
  ['hearing', hearing],
  ['report-up', reportUp],
]

/** The diagram of an item: the stages of its shape, one after the other. Pure: the same item gives the same diagram. */
export function compose(item: Item, departmentName: (no: string) => string): Canvas {
  const sheet = new Sheet(item, departmentName)
  const has = (code: string) => item.steps.some(step => step.code === code)
  const stages: Stage[] = [
    filing,
    acceptance,
    ...middle.filter(([code]) => has(code)).map(([, stage]) => stage),
    decision,
    ...(has('fee') ? [fee] : []),
    delivery,
    interruptions,
  ]
  for (const stage of stages) stage(sheet)
  return sheet.canvas
}
