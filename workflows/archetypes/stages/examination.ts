import type { ItemStep } from '../../../domain/catalogue/item'
import { cited } from '../../../domain/catalogue/legalSource'
import { type Sheet, documentTask, gateway, rows } from '../sheet'

/** 现场核查, by two officers. */
export function siteCheck(sheet: Sheet): void {
  const words = '指派两名以上工作人员核查申请材料的实质内容，记录载明核查人员姓名（行政许可法第三十四条）。'
  sheet.next(sheet.userTask('siteCheck', sheet.step('site-check'), words))
}

/** 会签: every department that is asked answers at the same time. */
export function countersign(sheet: Sheet): void {
  const { canvas, item } = sheet
  const asked = item.steps.filter(({ code }) => code === 'countersign')
  const taskOf = (step: ItemStep) =>
    sheet.userTask(
      `countersign${step.departmentNo}`,
      step,
      `请${sheet.departmentName(step.departmentNo!)}就下列内容提出意见：${step.asks}。逾期由该部门承担监察责任。`,
    )
  if (asked.length === 1) {
    sheet.next(taskOf(asked[0]!))
    return
  }
  const fork = sheet.next(
    {
      id: 'askDepartments',
      kind: 'ParallelGateway',
      name: '征求意见',
      documentation: '把申请材料同时送有关部门，各部门分别提出意见（行政许可法第二十六条）。',
      label: 'above',
    },
    100,
  )
  const branches = asked.map((step, index) => {
    const node = taskOf(step)
    if (index === 0) return sheet.next(node)
    canvas.draw(node, {
      x: canvas.find(`countersign${asked[0]!.departmentNo}`).x,
      y: rows.main + index * 120,
    })
    canvas.connect(fork, node.id, 'down-right')
    return node.id
  })
  for (const branch of branches.slice(1)) sheet.join(branch, 'right-up')
  sheet.next(
    {
      id: 'answersComplete',
      kind: 'ParallelGateway',
      name: '意见齐备',
      documentation: '全部被征求意见的部门都已答复，或者各自的期限由电子监察追究。',
      label: 'above',
    },
    100,
  )
}

/** 委托: a special procedure that every case has; the clock stands until it is done. */
export function commission(sheet: Sheet): void {
  const always = sheet.item.specialProcedures.filter(({ isAlways }) => isAlways)
  const names = always.map(({ name }) => name).join('、')
  const article = cited(always[0]!.source)
  sheet.next(
    sheet.userTask(
      'commission',
      sheet.step('commission'),
      `安排${names}，说明理由、计划结束时间和文书编号（${article}）。`,
    ),
  )
  sheet.next(
    documentTask(
      'issueCommissionNotice',
      '出具特别程序告知书',
      `把${names}所需时间书面告知申请人（${article}）。`,
      'special-procedure-notice',
    ),
  )
  sheet.next(
    sheet.userTask(
      'commissionedProcedure',
      sheet.step('special-procedure'),
      `组织${names}并登记结论；所需时间不计入办理期限（${article}）。`,
    ),
  )
}

/** 公示 before the decision. */
export function publicity(sheet: Sheet): void {
  sheet.next(
    sheet.userTask(
      'publicity',
      sheet.step('publicity'),
      '把拟作出的决定向社会公示，登记公示的地点、起止和异议处理情况。',
    ),
  )
}

/** 审核: an opinion for the decision; where the item lists a procedure for some cases, the reviewer may start it. */
export function review(sheet: Sheet): void {
  const { canvas, item } = sheet
  const some = item.specialProcedures.filter(({ isAlways, ground }) => !isAlways && ground !== '听证')
  const step = sheet.step('review')
  if (some.length === 0) {
    sheet.next(
      sheet.userTask('review', step, '审核申请材料和核查情况，提出决定意见（行政许可法第三十四条）。'),
    )
    return
  }
  const names = some.map(({ name }) => name).join('、')
  const article = cited(some[0]!.source)
  const words = `审核申请材料和核查情况，提出决定意见；需要${names}的，说明理由（行政许可法第三十四条、${article}）。`
  const reviewId = sheet.next(sheet.userTask('review', step, words), 220)
  const outcome = sheet.next(
    gateway('reviewOutcome', '审核结论', '报请决定，或者先进行特别程序，没有默认出口。'),
    135,
  )
  const [at, gate] = [canvas.find(reviewId).x, canvas.find(outcome)]
  canvas.draw(
    documentTask(
      'issueSpecialProcedureNotice',
      '出具特别程序告知书',
      `把${names}所需时间书面告知申请人（${article}）。`,
      'special-procedure-notice',
    ),
    { x: gate.x + gate.width / 2 - 65, y: rows.below },
  )
  canvas.draw(
    sheet.userTask(
      'specialProcedure',
      sheet.step('special-procedure'),
      `组织${names}并登记结论；所需时间不计入办理期限（${article}）。`,
    ),
    { x: at, y: rows.below },
  )
  canvas.connect(outcome, 'issueSpecialProcedureNotice', 'down', {
    name: '需特别程序',
    documentation: `${names}所需时间不计入办理期限，但须书面告知申请人（${article}）。`,
    condition: 'review = "specialProcedure"',
  })
  canvas.connect('issueSpecialProcedureNotice', 'specialProcedure', 'left')
  canvas.connect('specialProcedure', reviewId, 'up')
  sheet.say({
    name: '报请决定',
    documentation: '无需特别程序，或者特别程序已经结束。',
    condition: 'review = "toDecision"',
  })
}

/** 听证 that the law demands: the step is over when the hearing was held. */
export function hearing(sheet: Sheet): void {
  const article = cited(sheet.item.hearing!.source)
  const words = `公告或者通知、举行听证，制作笔录；笔录作为决定的依据（${article}；行政许可法第四十六条至第四十八条）。`
  sheet.next(sheet.userTask('hearing', sheet.step('hearing'), words))
}
