import type { Applicant } from '../../domain/case/case'
import { nameFrom } from '../../domain/simulation/people'
import type { PlannedFiling } from '../../domain/simulation/planFilings'
import { Random } from '../../domain/simulation/random'
import type { Vault } from '../ports'
import { maskIdNo } from '../support/mask'

/** Nobody comes from area 990000, and nobody answers at these numbers: invented people are seen to be invented. */
const AREA = '990000'

/** Some come once, some often: one of so many people for each hundred cases. */
const PEOPLE = 4_000

export function applicantOf(filing: PlannedFiling, seed: number, vault: Pick<Vault, 'seal'>): Applicant {
  const who = new Random(seed, 4, filing.number).below(PEOPLE)
  const random = new Random(seed, 5, who)
  const kind = random.chance(0.55) ? 'organisation' : 'person'
  const contact = nameFrom(random)
  const name =
    kind === 'person'
      ? contact
      : `${nameFrom(random)}${random.pick(['商贸', '建设', '文化', '餐饮'])}公司（模拟）`
  const serial = String(who).padStart(4, '0')
  const idNo = kind === 'person' ? `${AREA}19800101${serial}` : `99${AREA}SIM${serial.padStart(7, '0')}`
  return {
    accountId: `sim-applicant-${who}`,
    kind,
    name,
    sealedIdNo: vault.seal(idNo),
    maskedIdNo: maskIdNo(idNo),
    phone: `0371-0000-${serial}`,
    contact,
  }
}
