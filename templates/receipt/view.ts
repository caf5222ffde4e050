import type { SubmittedMaterial } from '../../domain/case/events'
import { limitOf } from '../../domain/catalogue/item'
import type { Instant } from '../../lib/moment'
import type { DocumentFacts } from '../../usecases/ports'
import { article, common, lastEvent, limitFacts, longDate, rowsOf } from '../facts'
import { licensingLaw } from '../licensingLaw'

export const title = '收件凭证'

/** What 收件凭证 says: what came in, when, and what the law makes of silence. It accepts nothing yet. */
export function view(facts: DocumentFacts) {
  const { case: about, item } = facts
  const filed = lastEvent(facts, 'filed')
  const materialFact = ({ code, files }: SubmittedMaterial) => ({
    label: item.materials.find(material => material.code === code)?.name ?? code,
    text: `${files.length} 个文件：${files.map(({ name }) => name).join('、')}`,
  })
  const deemed = limitOf(item, 'acceptance.decision')?.deemedEffect
  return {
    ...common(facts, title, '收'),
    filedAt: `${longDate(filed.on)} ${beijingTime(filed.at)}`,
    receivedOn: longDate(filed.receivedOn),
    isReceivedLater: filed.receivedOn !== filed.on,
    acceptance: limitFacts(facts, 'acceptance.decision'),
    deemedBasis: deemed ? article(deemed.source) : '',
    workingDaysBasis: article(licensingLaw.workingDays),
    materials: rowsOf(about.materials.map(materialFact)),
  }
}

/** Legal time is Beijing time, eight hours ahead of UTC, all year round. */
const beijingTime = (at: Instant): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)
