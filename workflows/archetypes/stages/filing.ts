import { type Sheet, endEvent, rows, serviceTask } from '../sheet'

/** 收件: the message of the filing, and the claim that lets one case have one process. */
export function filing(sheet: Sheet): void {
  const { canvas, item } = sheet
  const start = {
    id: 'caseFiled',
    kind: 'StartEvent' as const,
    name: '收到申请',
    documentation: `申请人提出${item.name}申请（行政许可法第二十九条）。`,
    message: `case-filed.${item.code}`,
    label: 'below' as const,
  }
  sheet.next(start, 90)
  const open = sheet.next(
    serviceTask('openCase', '收件登记', '登记收件日期并认领办件，确保一个办件只有一个流程。', {
      type: 'open-case',
    }),
  )
  const { x, y, height } = canvas.find(open)
  canvas.draw(
    {
      id: 'caseAlreadyStarted',
      kind: 'BoundaryEvent',
      name: '办件已启动',
      documentation: '该办件已有流程在办，本次启动不产生任何效果。',
      host: open,
      error: 'CASE_ALREADY_STARTED',
      label: 'below-left',
    },
    { x: x + 17, y: y + height },
  )
  canvas.draw(endEvent('repeatedStart', '重复启动', '重复启动到此为止，原流程继续办理。'), {
    x: x + 17,
    y: rows.below,
  })
  canvas.connect('caseAlreadyStarted', 'repeatedStart', 'down')
}
