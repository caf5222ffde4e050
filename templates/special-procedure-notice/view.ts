import type { DocumentFacts } from '../../usecases/ports'
import { article, common, lastEvent, longDate, paragraphs, rowsOf } from '../facts'

export const title = '特别程序告知书'

/** What 特别程序告知书 says: which procedure, why, and how long it is planned to take. */
export function view(facts: DocumentFacts) {
  const paused = lastEvent(facts, 'clockPaused')
  const procedure = facts.item.specialProcedures.find(({ ground }) => ground === paused.ground)
  if (!procedure) throw new Error(`ground ${paused.ground} is not listed`)
  return {
    ...common(facts, title, '特'),
    reasons: paragraphs(paused.reasons),
    basis: article(procedure.source),
    procedure: procedure.name,
    rows: rowsOf([
      { label: '特别程序', text: procedure.name },
      { label: '启动文书', text: paused.documentNo },
      { label: '启动日期', text: longDate(paused.on) },
      { label: '计划结束日期', text: longDate(paused.plannedEndOn) },
      { label: '计划时间上限', text: `${procedure.plannedWorkingDays} 个工作日` },
    ]),
  }
}
