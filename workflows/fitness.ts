import type { Item } from '../domain/catalogue/item'
import { lintProcess } from './lint/lintProcess'
import { proveFit } from './proof/proveFit'
import { readProcess } from './readProcess'

export interface Fitness {
  /**
   * Why a process may not be deployed: what the rules find, and where its steps are longer than the law or the
   * promise. One sentence each; empty where it fits.
   */
  faults: string[]
  /** Working days of the dearest way; only of a process that the rules let pass. */
  worstDays?: number
}

export async function fitness(xml: string, item: Item): Promise<Fitness> {
  const findings = await lintProcess(xml, item)
  if (findings.length > 0) {
    const told = findings.map(
      ({ rule, element, detail }) => `${element ? `${element}: ` : ''}${detail} [${rule}]`,
    )
    return { faults: told }
  }
  const { misfits, fault, worst } = proveFit(await readProcess(xml), item)
  if (fault) return { faults: [fault] }
  const faults = misfits.map(({ limit, taken, given, path, change }) => {
    const mend = change
      ? `最少改动 / smallest change: ${Object.entries(change)
          .map(([step, days]) => `${step} −${days}`)
          .join(', ')}`
      : '缩短环节也不够，须减少环节 / shortening is not enough'
    return `${path.join(' → ')} = ${taken} > ${given}（${limit}）；${mend}`
  })
  return { faults, worstDays: worst?.days ?? 0 }
}

export const unfitness = async (xml: string, item: Item): Promise<string[]> =>
  (await fitness(xml, item)).faults
