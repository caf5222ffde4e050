import { statutoryOf } from '../../domain/catalogue/item'
import type { DocumentFacts } from '../../usecases/ports'
import { article, common, formFacts, limitFacts, longDate, rowsOf } from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '受理通知书'

/** What 受理通知书 says, whether the office accepted or the law did it for want of a notice. */
export function view(facts: DocumentFacts) {
  const accepted = facts.case.journal.findLast(
    event => event.type === 'accepted' || event.type === 'deemedAccepted',
  )
  if (!accepted || !('effectiveOn' in accepted)) throw new Error('the case is not accepted')
  const { specialProcedures } = facts.item
  return {
    ...common(facts, title, '受'),
    isDeemed: accepted.type === 'deemedAccepted',
    acceptedOn: longDate(accepted.effectiveOn),
    acceptance: limitFacts(facts, 'acceptance.decision'),
    acceptanceBasis: article(licensingLaw.acceptance),
    voucherBasis: article(licensingLaw.writtenVoucher),
    limits: [limitFacts(facts, 'licence.promised'), limitFacts(facts, statutoryOf(facts.item)!.code)],
    reportsTo: facts.item.reportsTo ?? '',
    specialProcedures: specialProcedures
      .map(({ name, source }) => `${name}（${article(source)}）`)
      .join('、'),
    rows: rowsOf(formFacts(facts)),
  }
}
