import type { Page } from 'playwright-core'
import type { ProcessView } from '../../../web/contract/administration'
import type { Product } from '../../support/startProduct'

/** How many cases stand at each step, as the API says. */
export async function liveCounts(product: Product): Promise<ProcessView['steps']> {
  const designer = await product.signedIn('sheji')
  return (await designer.get<ProcessView>('/processes/ZZ18012')).body.steps
}

/** The step in the strip above the diagram, with its number. */
export const countOf = (page: Page, step: string, liveCases: number) =>
  page
    .getByRole('list', { name: '环节' })
    .getByRole('button', { name: new RegExp(`^${step}\\s*${liveCases} 件$`) })
