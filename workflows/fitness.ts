import type { Item } from '../domain/catalogue/item'
import { lintProcess } from './lint/lintProcess'
import { proveFit } from './proof/proveFit'
import { readProcess } from './readProcess'

/**
 * Why a process may not be deployed: what the rules find, and where its steps are longer than the law or the promise.
 * One sentence each; empty where it fits.
 */
export async function unfitness(xml: string, item: Item): Promise<string[]> {
  const findings = await lintProcess(xml, item)
  if (findings.length > 0)
    return findings.map(({ rule, element, detail }) => `${element ? `${element}: ` : ''}${detail} [${rule}]`)
  const { misfits, fault } = proveFit(await readProcess(xml), item)
  if (fault) return [fault]
  return misfits.map(({ limit, taken, given, path, change }) => {
    const mend = change
      ? `最少改动 / smallest change: ${Object.entries(change)
          .map(([step, days]) => `${step} −${days}`)
          .join(', ')}`
      : '缩短环节也不够，须减少环节 / shortening is not enough'
    return `${path.join(' → ')} = ${taken} > ${given}（${limit}）；${mend}`
  })
}
