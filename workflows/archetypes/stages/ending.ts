import { limitOf } from '../../../domain/catalogue/item'
import { cited } from '../../../domain/catalogue/legalSource'
import type { Drawable } from '../canvas'
import { type Sheet, archiveTask, documentTask, endEvent, serviceTask } from '../sheet'

/** 送达、归档、办结. A refusal arrives here too. */
export function delivery(sheet: Sheet): void {
  sheet.join('issueRefusal', 'right-up')
  sheet.next(
    sheet.userTask(
      'delivery',
      sheet.step('delivery'),
      '在送达期限内向申请人颁发、送达决定文书，登记送达方式和回执（行政许可法第四十四条）。',
    ),
  )
  sheet.next(
    archiveTask('archive', '申请、审查、决定、送达材料立卷归档，决定供公众查阅（行政许可法第四十条）。'),
  )
  sheet.next(endEvent('closed', '办结', '决定已送达，办件已归档。'))
}

const GAP = 70
const HEIGHT = 170

/** 撤回 and, where the item's law has it, 视为批准: they interrupt whatever is open. */
export function interruptions(sheet: Sheet): void {
  const { item } = sheet
  const y = sheet.canvas.bottom + GAP + HEIGHT / 2
  const effect = limitOf(item, 'licence.decision')?.deemedEffect
  let x = 130
  if (effect?.kind === 'deemed-approval') {
    const article = cited(effect.source)
    x = subProcess(
      sheet,
      {
        id: 'deemedApproval',
        name: '视为批准',
        documentation: `法定期限内既不批准又不说明理由的，视为批准（${article}）。本过程中断未完成的办理步骤。`,
      },
      { x, y },
      [
        {
          id: 'decisionLimitPassed',
          kind: 'StartEvent',
          name: '法定期限届满未决定',
          documentation: `决定的法定期限届满，未作出决定也未说明理由（${article}）。`,
          message: 'licence.decision',
          label: 'below',
        },
        serviceTask('recordDeemedApproval', '登记视为批准', `登记视为批准及其生效日（${article}）。`, {
          type: 'record-deemed-effect',
          headers: { effect: 'deemed-approval' },
        }),
        documentTask(
          'issueDeemedApproval',
          '制作视为批准证明',
          `制作视为批准的证明文书（${article}）。`,
          'deemed-approval',
        ),
        sheet.userTask(
          'deliverDeemed',
          sheet.step('delivery'),
          '在送达期限内向申请人送达视为批准证明（行政许可法第四十四条）。',
        ),
        archiveTask('archiveDeemed', '视为批准的办件立卷归档，供公众查阅（行政许可法第四十条）。'),
        endEvent('deemedClosed', '视为批准办结', '办件以视为批准办结。'),
      ],
    )
  }
  subProcess(
    sheet,
    {
      id: 'withdrawal',
      name: '撤回',
      documentation: '决定作出之前，申请人可以撤回申请。本过程中断未完成的办理步骤。',
    },
    { x, y },
    [
      {
        id: 'caseWithdrawn',
        kind: 'StartEvent',
        name: '申请人撤回申请',
        documentation: '申请人提出撤回。已经作出决定的，不再受理撤回。',
        message: 'case.withdrawn',
        label: 'below',
      },
      documentTask('issueWithdrawalNotice', '出具撤回确认书', '书面确认申请已经撤回。', 'withdrawal-notice'),
      archiveTask('archiveWithdrawn', '撤回的办件立卷归档。'),
      endEvent('withdrawn', '撤回', '办件以撤回办结。'),
    ],
  )
}

/** An expanded event sub-process with its things in one line; gives the left edge of the next one. */
function subProcess(
  { canvas }: Sheet,
  about: { id: string; name: string; documentation: string },
  at: { x: number; y: number },
  inside: readonly Drawable[],
): number {
  const widths = inside.map(({ kind }) => (kind.endsWith('Task') ? 130 : 36))
  const width = 60 + widths.reduce((sum, one) => sum + one, 0) + 60 * (inside.length - 1) + 60
  canvas.draw({ ...about, kind: 'SubProcess', width, height: HEIGHT }, at)
  let x = at.x + 60
  for (const [index, node] of inside.entries()) {
    canvas.draw({ ...node, parent: about.id }, { x, y: at.y - 5 })
    if (index > 0) canvas.connect(inside[index - 1]!.id, node.id, 'right')
    x += widths[index]! + 60
  }
  return at.x + width + 60
}
