import { expect } from 'chai'
import { loadTexts } from '../../../config/loadTexts'
import type { CaseEvent } from '../../../domain/case/events'
import { textsFrom } from '../../../web/api/support/texts'
import { journalView } from '../../../web/api/views/journalView'

const texts = textsFrom(loadTexts())['zh-CN']
const applicant = { accountId: 'z', kind: 'person', name: '张敏' } as Parameters<
  typeof journalView
>[0]['applicant']
const source = { act: '价格法', provision: '第四十七条', checkedOn: '2026-11-23' }
const item = { charges: [{ code: 'book', name: '工本费', rateFen: 500, per: '每本', source }] }
const catalogue = {
  department: (no: string) => (no === '40' ? ({ name: '市人民防空办公室' } as never) : undefined),
}
const factsOf = (event: object) => {
  const happened = { at: '2026-11-23T01:00:00.000Z', on: '2026-11-23', by: { accountId: 'a', name: '李强' } }
  const journal = [{ ...happened, ...event } as unknown as CaseEvent]
  const [line] = journalView({ journal, applicant }, item, texts, 'house', catalogue)
  return line!.facts.map(({ label, text }) => `${label} ${text}`)
}

describe('journalView', () => {
  const rows: [string, object, string[]][] = [
    [
      'a countersignature, by the name of its department',
      {
        type: 'countersigned',
        departmentNo: '40',
        stance: 'conditional',
        opinion: '补办手续',
        isLast: true,
        files: [],
      },
      ['会签部门 市人民防空办公室', '会签结论 有条件同意', '意见 补办手续'],
    ],
    [
      'a step that another department has',
      { type: 'stepStarted', step: 'countersign', jobKey: '1', departmentNo: '40' },
      ['环节 会签', '会签部门 市人民防空办公室'],
    ],
    [
      'a publication: its last day is no organ',
      {
        type: 'publicised',
        from: '2026-11-09',
        to: '2026-11-13',
        place: '网站',
        objections: '无',
        files: [],
      },
      ['公示期间 2026-11-09 至 2026-11-13', '公示地点 网站', '异议及处理 无'],
    ],
    ['a report', { type: 'reportedUp', to: '省厅', opinion: '符合' }, ['意见 符合', '报送机关 省厅']],
    [
      'a decision of the organ above',
      {
        type: 'decided',
        outcome: 'granted',
        reasons: '符合',
        remedies: [],
        organ: '省厅',
        documentNo: '省许〔2026〕1号',
      },
      ['决定机关 省厅', '决定 准予许可', '文号 省许〔2026〕1号', '理由 符合'],
    ],
    [
      'a fee',
      { type: 'feeCharged', charge: 'book', quantity: 2, amountFen: 1000 },
      ['收费项目 工本费', '数量 2', '金额（元） 10.00'],
    ],
    ['a fee that is waived', { type: 'feeWaived', reasons: '低保户' }, ['理由 低保户']],
  ]
  for (const [why, event, facts] of rows) it(why, () => expect(factsOf(event)).to.deep.equal(facts))
})
