import { limitOf } from '../../../domain/catalogue/item'
import { COLUMN, type Sheet, archiveTask, documentTask, endEvent, gateway, rows, serviceTask } from '../sheet'

/** 受理: accept, ask once for supplements, or refuse; in silence the law accepts, where it says so. */
export function acceptance(sheet: Sheet): void {
  const { canvas } = sheet
  const check = sheet.next(
    sheet.userTask(
      'acceptanceCheck',
      sheet.step('acceptance-check'),
      '窗口审查材料是否齐全、是否符合法定形式，作出受理、一次告知补正或者不予受理的处理（行政许可法第三十二条）。',
    ),
    185,
  )
  const outcome = {
    ...gateway(
      'acceptanceOutcome',
      '受理结论',
      '三种处理，没有默认出口：受理、一次告知补正、不予受理（行政许可法第三十二条）。',
    ),
    label: 'above-left' as const,
  }
  sheet.next(outcome, 130)
  refusal(sheet)
  supplement(sheet, canvas.find(check).x)
  sheet.say({
    name: '受理',
    documentation:
      '材料齐全、符合法定形式，或者已按要求补正的，应当受理（行政许可法第三十二条第一款第五项）。',
    condition: 'acceptance = "accepted"',
  })
  const effect = limitOf(sheet.item, 'acceptance.decision')?.deemedEffect
  if (effect) deemed(sheet, check)
  sheet.next(
    documentTask(
      'issueAcceptanceNotice',
      '出具受理通知书',
      '出具加盖专用印章、注明日期的受理凭证（行政许可法第三十二条第二款）。',
      'acceptance-notice',
    ),
  )
}

function refusal({ canvas, x }: Sheet): void {
  canvas.draw(
    documentTask(
      'issueNonAcceptanceNotice',
      '出具不予受理通知书',
      '出具加盖专用印章、注明日期的不予受理凭证（行政许可法第三十二条第二款）。',
      'non-acceptance-notice',
    ),
    { x, y: rows.above },
  )
  canvas.draw(archiveTask('archiveNotAccepted', '不予受理的办件立卷归档。'), { x: x + COLUMN, y: rows.above })
  canvas.draw(endEvent('notAccepted', '不予受理', '办件以不予受理办结。'), {
    x: x + 2 * COLUMN,
    y: rows.above,
  })
  canvas.connect('acceptanceOutcome', 'issueNonAcceptanceNotice', 'up-right', {
    name: '不予受理',
    documentation:
      '不需要取得许可或者不属于本机关职权范围的，不予受理（行政许可法第三十二条第一款第一、二项）。',
    condition: 'acceptance = "refused"',
  })
  canvas.connect('issueNonAcceptanceNotice', 'archiveNotAccepted', 'right')
  canvas.connect('archiveNotAccepted', 'notAccepted', 'right')
}

function supplement({ canvas }: Sheet, checkX: number): void {
  const { x, width } = canvas.find('acceptanceOutcome')
  canvas.draw(
    documentTask(
      'issueSupplementNotice',
      '出具补正通知书',
      '书面一次告知需要补正的全部内容（行政许可法第三十二条第一款第四项）。',
      'supplement-notice',
    ),
    { x: x + width / 2 - 65, y: rows.below },
  )
  canvas.draw(
    {
      id: 'supplementReceived',
      kind: 'IntermediateCatchEvent',
      name: '收到补正材料',
      documentation: '等候申请人补正；等候的时间由申请人掌握，不计入办理期限。',
      message: 'supplement.received',
      label: 'below',
    },
    // under the middle of the check, to which it goes back
    { x: checkX + 65 - 18, y: rows.below },
  )
  canvas.connect('acceptanceOutcome', 'issueSupplementNotice', 'down', {
    name: '一次告知补正',
    documentation:
      '材料不齐全或者不符合法定形式的，一次告知需要补正的全部内容（行政许可法第三十二条第一款第四项）。',
    condition: 'acceptance = "supplement"',
  })
  canvas.connect('issueSupplementNotice', 'supplementReceived', 'left')
  canvas.connect('supplementReceived', 'acceptanceCheck', 'up')
}

function deemed(sheet: Sheet, check: string): void {
  const { canvas } = sheet
  const { x, y, height } = canvas.find(check)
  canvas.draw(
    {
      id: 'acceptanceLimitPassed',
      kind: 'BoundaryEvent',
      name: '逾期未告知，视为受理',
      documentation:
        '逾期不告知需要补正的全部内容的，自收到申请材料之日起即为受理（行政许可法第三十二条第一款第四项）。',
      host: check,
      message: 'acceptance.decision',
      label: 'below-left',
    },
    { x: x - 10, y: y + height },
  )
  const gate = canvas.find('acceptanceOutcome')
  canvas.draw(
    serviceTask(
      'recordDeemedAcceptance',
      '登记视为受理',
      '登记视为受理，受理日为收到申请材料之日（行政许可法第三十二条第一款第四项）。',
      {
        type: 'record-deemed-effect',
        headers: { effect: 'deemed-acceptance' },
      },
    ),
    { x: gate.x + gate.width / 2 - 65, y: rows.low },
  )
  canvas.connect('acceptanceLimitPassed', 'recordDeemedAcceptance', 'down-right')
  sheet.join('recordDeemedAcceptance', 'right-up')
}
