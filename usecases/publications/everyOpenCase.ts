import type { Case } from '../../domain/case/case'
import type { House } from '../ports'

const BATCH = 500

/** Every case whose file is not closed, in the order of the numbers. */
export async function* everyOpenCase({ cases }: Pick<House, 'cases'>): AsyncGenerator<Case> {
  for (let last: string | undefined; ;) {
    const page = await cases.page(last, BATCH)
    if (page.length === 0) return
    last = page.at(-1)!.caseNo
    for (const one of page) if (one.state !== 'archived') yield one
  }
}
