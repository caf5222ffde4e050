import type { Item } from '../../../domain/catalogue/item'
import { type Sheet, documentTask, gateway, rows } from '../sheet'

interface Words {
  gate: string
  granted: string
  refused: string
  grantTask: string
  refusalTask: string
  grantDocument: string
  refusalDocument: string
}

const licence: Words = {
  gate: '许可决定',
  granted: '准予',
  refused: '不予许可',
  grantTask: '制作准予许可决定书',
  refusalTask: '制作不予许可决定书',
  grantDocument: 'licence-grant',
  refusalDocument: 'licence-refusal',
}
const approval: Words = {
  gate: '审批决定',
  granted: '批准',
  refused: '不予批准',
  grantTask: '制作批准决定书',
  refusalTask: '制作不予批准决定书',
  grantDocument: 'approval-decision',
  refusalDocument: 'approval-decision',
}
const record: Words = {
  gate: '备案结论',
  granted: '予以备案',
  refused: '不予备案',
  grantTask: '制作备案通知书',
  refusalTask: '制作不予备案通知书',
  grantDocument: 'filing-notice',
  refusalDocument: 'filing-notice',
}
const superior: Words = {
  gate: '上级决定',
  granted: '准予',
  refused: '不予批准',
  grantTask: '制作准予决定告知书',
  refusalTask: '制作不予批准告知书',
  grantDocument: 'superior-result',
  refusalDocument: 'superior-result',
}

function wordsOf({ shape, reportsTo, nature }: Item): Words {
  if (reportsTo !== undefined) return superior
  if (shape === 'record') return record
  return nature === '许可' ? licence : approval
}

/** 报送: the first review goes up, and the organ above decides. */
export function reportUp(sheet: Sheet): void {
  const { item } = sheet
  sheet.next(
    sheet.userTask(
      'reportUp',
      sheet.step('report-up'),
      `把初审意见和全部申请材料报送${item.reportsTo}，不得要求申请人重复提供材料（行政许可法第三十五条、第四十三条）。`,
    ),
  )
}

/** 决定: grant, or refuse with reasons and remedies, and the paper that says so. */
export function decision(sheet: Sheet): void {
  const { canvas, item } = sheet
  const words = wordsOf(item)
  const isSuperior = item.reportsTo !== undefined
  const step = sheet.step(isSuperior ? 'superior-decision' : 'decision')
  const basis = '不予批准的，说明理由并告知救济途径（行政许可法第三十八条）'
  sheet.next(
    sheet.userTask(
      isSuperior ? 'superiorDecision' : 'decision',
      step,
      isSuperior ? `登记${item.reportsTo}的决定及其文号；${basis}。` : `批准人作出书面决定；${basis}。`,
    ),
    185,
  )
  const outcome = sheet.next(
    gateway('decisionOutcome', words.gate, '两种决定，没有默认出口（行政许可法第三十八条）。'),
    130,
  )
  canvas.draw(
    documentTask(
      'issueRefusal',
      words.refusalTask,
      '制作书面决定，载明理由和救济途径（行政许可法第三十八条第二款）。',
      words.refusalDocument,
    ),
    { x: sheet.x, y: rows.below },
  )
  canvas.connect(outcome, 'issueRefusal', 'down-right', {
    name: words.refused,
    documentation: '须说明理由，并告知行政复议和行政诉讼的权利（行政许可法第三十八条第二款）。',
    condition: 'decision = "refused"',
  })
  sheet.say({
    name: words.granted,
    documentation: '符合法定条件、标准的，依法作出准予的决定（行政许可法第三十八条第一款）。',
    condition: 'decision = "granted"',
  })
  sheet.next(
    documentTask(
      'issueGrant',
      words.grantTask,
      '制作书面决定（行政许可法第三十八条第一款）。',
      words.grantDocument,
    ),
  )
}

/** 缴费: what the catalogue lists, at its rates, or why nothing is charged. */
export function fee(sheet: Sheet): void {
  sheet.next(
    sheet.userTask(
      'fee',
      sheet.step('fee'),
      '按公布的项目和标准登记缴费；依法免收的，登记理由（行政许可法第五十八条、第五十九条）。',
    ),
  )
}
