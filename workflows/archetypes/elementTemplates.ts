import type { LimitCode, StepCode } from '../../domain/catalogue/item'
import type { JobType } from '../contracts/contracts'

/** One kind of step as a designer takes it from the palette: what is fixed is hidden, what is chosen is a list. */
interface HumanKind {
  step: StepCode
  name: string
  why: string
  limit: LimitCode
  /** 会签: the department is chosen by the designer, and its limit with it. */
  isAsked?: true
}

interface MachineKind {
  id: string
  name: string
  why: string
  job: Exclude<JobType, 'io.camunda.zeebe:userTask'>
  /** Headers of which the designer chooses one value. */
  choices?: Readonly<Record<string, readonly (readonly [value: string, name: string])[]>>
}

const people: readonly HumanKind[] = [
  {
    step: 'acceptance-check',
    name: '受理审查',
    why: '受理、一次告知补正或者不予受理（行政许可法第三十二条）',
    limit: 'acceptance.decision',
  },
  {
    step: 'site-check',
    name: '现场核查',
    why: '两名以上工作人员核查并记录（第三十四条）',
    limit: 'step.site-check',
  },
  {
    step: 'countersign',
    name: '会签',
    why: '请另一部门就所列内容提出意见（第二十六条）',
    limit: 'step.countersign-00',
    isAsked: true,
  },
  {
    step: 'commission',
    name: '委托特别程序',
    why: '每件必经的检验、检测、检疫、鉴定、评审（第四十五条）',
    limit: 'step.commission',
  },
  {
    step: 'special-procedure',
    name: '特别程序',
    why: '进行期间停止计时，由承办人登记结论（第四十五条）',
    limit: 'step.special-procedure',
  },
  { step: 'publicity', name: '公示', why: '把拟作出的决定公示', limit: 'step.publicity' },
  { step: 'review', name: '审核', why: '提出决定意见（第三十四条）', limit: 'step.review' },
  {
    step: 'hearing',
    name: '听证',
    why: '举行听证、制作笔录（第四十六条至第四十八条）',
    limit: 'step.decision',
  },
  {
    step: 'report-up',
    name: '报送上级机关',
    why: '初审意见和全部材料报送上级（第三十五条、第四十三条）',
    limit: 'step.report-up',
  },
  {
    step: 'superior-decision',
    name: '登记上级决定',
    why: '登记上级机关的决定及其文号',
    limit: 'superior.decision',
  },
  {
    step: 'decision',
    name: '作出决定',
    why: '准予，或者不予并说明理由和救济（第三十八条）',
    limit: 'step.decision',
  },
  {
    step: 'fee',
    name: '缴费登记',
    why: '按公布的标准登记缴费，或者登记免收的理由（第五十八条、第五十九条）',
    limit: 'licence.delivery',
  },
  {
    step: 'delivery',
    name: '送达',
    why: '在送达期限内送达决定文书（第四十四条）',
    limit: 'licence.delivery',
  },
]

const documents = [
  ['receipt', '收件凭证'],
  ['acceptance-notice', '受理通知书'],
  ['supplement-notice', '补正材料一次性告知书'],
  ['non-acceptance-notice', '不予受理决定书'],
  ['special-procedure-notice', '特别程序告知书'],
  ['licence-grant', '准予行政许可决定书'],
  ['licence-refusal', '不予行政许可决定书'],
  ['approval-decision', '行政审批决定书'],
  ['filing-notice', '备案办理通知书'],
  ['superior-result', '上级机关决定告知书'],
  ['deemed-approval', '视为批准证明'],
  ['withdrawal-notice', '撤回申请确认书'],
] as const

const machines: readonly MachineKind[] = [
  { id: 'open-case', name: '收件登记', why: '登记收件并认领办件，一个办件只有一个流程', job: 'open-case' },
  {
    id: 'document',
    name: '出具文书',
    why: '制作并保存一份文书',
    job: 'issue-document',
    choices: { document: documents },
  },
  {
    id: 'deemed-effect',
    name: '登记视为效果',
    why: '登记法律规定的视为受理、视为批准',
    job: 'record-deemed-effect',
    choices: {
      effect: [
        ['deemed-acceptance', '视为受理'],
        ['deemed-approval', '视为批准'],
      ],
    },
  },
  { id: 'archive', name: '归档', why: '立卷归档，流程到此结束', job: 'archive-case' },
]

const hidden = (binding: object, value: string) => ({ type: 'Hidden', value, binding })
const header = (key: string) => ({ type: 'zeebe:taskHeader', key })

/** What the message of the applicant's answer is called, for the event that waits for it. */
const supplement = {
  id: 'guibiao.supplement',
  name: '收到补正材料',
  description: '等候申请人补正；等候的时间不计入办理期限（行政许可法第三十二条第一款第四项）',
  version: 1,
  appliesTo: ['bpmn:IntermediateCatchEvent'],
  elementType: { value: 'bpmn:IntermediateCatchEvent', eventDefinition: 'bpmn:MessageEventDefinition' },
  properties: [
    hidden({ type: 'bpmn:Message#property', name: 'name' }, 'supplement.received'),
    hidden({ type: 'bpmn:Message#zeebe:subscription#property', name: 'correlationKey' }, '=caseId'),
  ],
}

/**
 * Every kind of step as an element template of Camunda's modeler: designers compose, and configure nothing. The post
 * comes with the item's step, the form with the step. Later forms of the templates' schema allow headers on native
 * user tasks only, which we do not use (ADR 0003): held to the form of element-templates-validator 2.4.0.
 */
export function elementTemplates(): object[] {
  return [...people.map(humanTemplate), ...machines.map(machineTemplate), supplement]
}

function humanTemplate({ step, name, why, limit, isAsked }: HumanKind) {
  const department = {
    type: 'String',
    label: '被征求意见的部门编号',
    description: '两位数字',
    constraints: { notEmpty: true, pattern: { value: '^\\d{2}$', message: '两位数字' } },
    binding: header('department'),
  }
  const limitOf = isAsked
    ? {
        type: 'String',
        label: '时限代码',
        value: limit,
        constraints: {
          notEmpty: true,
          pattern: { value: '^step\\.countersign-\\d{2}$', message: 'step.countersign-部门编号' },
        },
        binding: header('limit'),
      }
    : hidden(header('limit'), limit)
  return {
    id: `guibiao.${step}`,
    name,
    description: why,
    version: 1,
    appliesTo: ['bpmn:Task'],
    elementType: { value: 'bpmn:UserTask' },
    properties: [hidden(header('step'), step), limitOf, ...(isAsked ? [department] : [])],
  }
}

function machineTemplate({ id, name, why, job, choices = {} }: MachineKind) {
  return {
    id: `guibiao.${id}`,
    name,
    description: why,
    version: 1,
    appliesTo: ['bpmn:Task'],
    elementType: { value: 'bpmn:ServiceTask' },
    properties: [
      hidden({ type: 'zeebe:taskDefinition', property: 'type' }, job),
      hidden({ type: 'zeebe:taskDefinition', property: 'retries' }, '3'),
      ...Object.entries(choices).map(([key, values]) => ({
        type: 'Dropdown',
        label: key === 'document' ? '文书' : '效果',
        value: values[0]![0],
        choices: values.map(([value, label]) => ({ name: label, value })),
        binding: header(key),
      })),
    ],
  }
}
