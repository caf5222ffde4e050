import { expect } from 'chai'
import { proveFit } from '../../workflows/proof/proveFit'
import { readProcess } from '../../workflows/readProcess'
import { unfitness } from '../../workflows/fitness'
import { itemOfShape, processOf, type ShapeName } from './support/shapes'

const proofOf = async (name: ShapeName, more: object = {}) => {
  const item = itemOfShape(name, more)
  return proveFit(await readProcess(await processOf(item)), item)
}
const short = (days: number) => ({ promised: { workingDays: days } })

describe('proveFit', () => {
  // prettier-ignore
  const rows: [ShapeName, object, number, string, string][] = [
    ['standard',      {},        5,  '审核 3 → 作出决定 2',                    'steps one after the other'],
    ['expert-review', {},        8,  '审核 3 → 审核 3 → 作出决定 2',            'a review that comes again after the experts is counted twice; the experts’ own time is not'],
    ['inspection',    {},        6,  '委托特别程序 1 → 审核 3 → 作出决定 2',     'what every case has comes once'],
    ['joint',         {},        8,  '市规划局会签 3 → 审核 3 → 作出决定 2',     'of parallel branches the slowest counts'],
    ['report-up',     {},        5,  '审核 3 → 报送上级机关 2',                 'the time of the organ above is not ours'],
    ['hearing',       {},        7,  '审核 3 → 听证 2 → 作出决定 2',            'the decision’s days run until the hearing is told, and anew after it'],
    ['on-the-spot',   {},        1,  '作出决定 1',                             'acceptance and delivery have limits of their own'],
  ]
  for (const [name, more, days, path, because] of rows) {
    it(`${name}: ${because}`, async () => {
      const { worst, misfits } = await proofOf(name, more)
      expect([worst!.days, worst!.path.join(' → '), misfits]).to.deep.equal([days, path, []])
    })
  }

  it('shows the way that is too long, and the fewest days that mend it', async () => {
    const { misfits } = await proofOf('expert-review', short(7))
    expect(misfits).to.deep.equal([
      {
        limit: 'licence.promised',
        given: 7,
        taken: 8,
        path: ['审核 3', '审核 3', '作出决定 2'],
        change: { review: 1 },
      },
    ])
  })

  it('takes one day from the step that counts twice rather than two from others', async () => {
    const { misfits } = await proofOf('expert-review', short(6))
    expect(misfits[0]!.change).to.deep.equal({ review: 1 })
  })

  it('says when no shortening is enough', async () => {
    const { misfits } = await proofOf('standard', short(1))
    expect(misfits[0]!.change).to.equal(undefined)
  })

  it('holds the statutory limit too, and compares no working days with months', async () => {
    const source = { act: '某法', provision: '第一条', checked: false }
    const both = { promised: { workingDays: 4 }, statutory: { workingDays: 4, source } }
    expect((await proofOf('standard', both)).misfits.map(({ limit }) => limit)).to.deep.equal([
      'licence.promised',
      'licence.decision',
    ])
    const months = { promised: { months: 1 }, statutory: { months: 2, source } }
    expect(await proofOf('standard', months)).to.deep.include({
      misfits: [],
      notCompared: ['licence.promised', 'licence.decision'],
    })
  })

  it('keeps what does not fit from being deployed, in a sentence', async () => {
    const item = itemOfShape('expert-review', short(7))
    expect(await unfitness(await processOf(item), item)).to.deep.equal([
      '审核 3 → 审核 3 → 作出决定 2 = 8 > 7（licence.promised）；最少改动 / smallest change: review −1',
    ])
  })

  it('lets no loop pass that the law does not bound', async () => {
    const item = itemOfShape('expert-review')
    const xml = (await processOf(item)).replaceAll('value="special-procedure"', 'value="site-check"')
    expect(proveFit(await readProcess(xml), item).fault).to.include('没有法定次数上限')
  })
})
