import { expect } from 'chai'
import { shapes } from '../../config/catalogueFile'
import type { Case } from '../../domain/case/case'
import { revisionOf } from '../../domain/case/revision'
import type { Item, Shape } from '../../domain/catalogue/item'
import { limitOf } from '../../domain/catalogue/item'
import type { StepOutcome } from '../../usecases/support/outcomes'
import { supplyMaterials } from '../../usecases/supplyMaterials'
import { withdrawCase } from '../../usecases/withdrawCase'
import { announceHearing, enter, holdHearing, isHeardNext, passHearings } from '../support/hearing'
import { type City, theCity } from '../support/startCity'
import { type Script, agreed, fileItem, paper, pauseOf, walkCase } from '../support/walkCase'

const refused: StepOutcome = { outcome: 'refused', reasons: '不符合法定条件', remedies: ['可以申请行政复议'] }

/** What each shape goes through beside its main path, on the real engine; the office's clock goes on as needed. */
describe('every shape of process along each of its paths', () => {
  let city: City
  let items: readonly Item[]
  before(async () => {
    city = await theCity()
    items = city.house.catalogue.items()
  })

  /** Two of each shape, so that no single item stands for all. */
  const of = (shape: Shape): Item[] => {
    const all = items.filter(item => item.shape === shape)
    return [...new Set([all[0], all[Math.floor(all.length / 2)]])].filter(item => item !== undefined)
  }
  const ended = async (item: Item, script: Script) =>
    walkCase((await fileItem(item, city)).caseNo, city, { script })
  const types = ({ journal }: Case) => journal.map(({ type }) => type)
  const documents = (one: Case) => one.documents.map(({ document }) => document)
  const paused = (one: Case) => one.state === 'paused'

  for (const shape of shapes) {
    it(`${shape}: refused at acceptance, with the paper that says why`, async () => {
      for (const item of of(shape)) {
        const script = {
          'acceptance-check': [{ outcome: 'acceptance-refused', reasons: '不属于本机关职权' }],
        } as const
        const one = await ended(item, script)
        expect(types(one), item.code).to.include('acceptanceRefused').and.not.include('accepted')
        expect(documents(one), item.code).to.deep.equal(['receipt', 'non-acceptance-notice'])
      }
    })

    it(`${shape}: supplemented once, then refused with reasons and remedies`, async () => {
      for (const item of of(shape)) {
        const { caseNo } = await fileItem(item, city)
        const script: Script = {
          'acceptance-check': [{ outcome: 'supplement', needs: ['补一页'] }],
          decision: [refused],
          'superior-decision': [{ ...refused, documentNo: '省批〔2026〕2号' } as StepOutcome],
        }
        const asked = await walkCase(caseNo, city, { script, isFar: one => one.state === 'supplementing' })
        const materials = [
          {
            code: item.materials[0]!.code,
            fileIds: [await paper('补正.pdf', { house: city.house, by: city.applicant })],
          },
        ]
        agreed(
          await supplyMaterials(
            { caseNo, materials, version: revisionOf(asked) },
            city.applicant,
            city.house,
          ),
        )
        const again: Script = { ...script, 'acceptance-check': [] }
        if (item.hearing) {
          await walkCase(caseNo, city, { script: again, isFar: isHeardNext })
          await passHearings([caseNo], city)
        }
        const one = await walkCase(caseNo, city, { script: again })
        expect(
          one.journal.find(({ type }) => type === 'decided'),
          item.code,
        ).to.include({ outcome: 'refused' })
        expect(documents(one), item.code).to.include('supplement-notice')
        expect(types(one), item.code).to.not.include('feeCharged')
      }
    })

    it(`${shape}: withdrawn while it is examined`, async () => {
      const [item] = of(shape)
      if (!item) return
      const { caseNo } = await fileItem(item, city)
      const isFar = ({ openSteps }: Case) => openSteps.some(({ step }) => step !== 'acceptance-check')
      const open = await walkCase(caseNo, city, { isFar })
      agreed(
        await withdrawCase(
          { caseNo, reasons: '不办了', version: revisionOf(open) },
          city.applicant,
          city.house,
        ),
      )
      const one = await walkCase(caseNo, city)
      expect(documents(one), item.code).to.include('withdrawal-notice')
      expect(one.openSteps).to.deep.equal([])
    })
  }

  it('a procedure that the reviewer starts stops the clock, and the review comes again', async () => {
    const some = items.filter(
      ({ specialProcedures, steps }) =>
        steps.some(({ code }) => code === 'review') &&
        specialProcedures.some(({ isAlways, ground }) => !isAlways && ground !== '听证'),
    )
    for (const item of some.slice(0, 2)) {
      const { ground } = item.specialProcedures.find(
        ({ isAlways, ground: one }) => !isAlways && one !== '听证',
      )!
      const one = await ended(item, { review: [pauseOf(ground, city.house.clock.now().on)] })
      expect(types(one), item.code).to.include.members(['clockPaused', 'clockResumed', 'reviewed', 'decided'])
      expect(documents(one), item.code).to.include('special-procedure-notice')
    }
  })

  it('a reviewer cannot start what every case has had, and nobody can skip it', async () => {
    const item = items.find(({ shape }) => shape === 'inspection')
    if (!item) return
    const { ground } = item.specialProcedures.find(({ isAlways }) => isAlways)!
    const script = { review: [pauseOf(ground, city.house.clock.now().on)] }
    const error = await ended(item, script).catch((reason: Error) => reason)
    expect(String(error)).to.include('PAUSE_GROUND_NOT_LISTED')
  })

  it('those who are asked answer each in their own department; who disagrees stops nothing by himself', async () => {
    for (const item of of('joint')) {
      const asked = item.steps.filter(({ code }) => code === 'countersign')
      const disagrees: StepOutcome = {
        outcome: 'countersigned',
        stance: 'disagree',
        opinion: '不符合规划',
        fileIds: [],
      }
      const one = await ended(item, { countersign: [disagrees] })
      const answers = one.journal.filter(event => event.type === 'countersigned')
      expect(answers.map(({ departmentNo }) => departmentNo).sort(), item.code).to.deep.equal(
        asked.map(({ departmentNo }) => departmentNo).sort(),
      )
      expect(
        answers.filter(({ isLast }) => isLast),
        item.code,
      ).to.have.length(1)
      expect(
        answers.some(({ stance }) => stance === 'disagree'),
        item.code,
      ).to.equal(true)
    }
  })

  it('a fee is charged by its rate, or waived with reasons', async () => {
    const item = items.find(({ charges, hearing }) => charges && !hearing)
    if (!item) return
    const paid = await ended(item, {})
    const [charged] = paid.journal.filter(event => event.type === 'feeCharged')
    expect(charged?.amountFen).to.equal(item.charges![0]!.rateFen)
    const free = await ended(item, { fee: [{ outcome: 'fee-waived', reasons: '小微企业免收' }] })
    expect(types(free)).to.include('feeWaived').and.not.include('feeCharged')
  })

  it('an extension, a hearing, deemed acceptance and deemed approval come with the days', async function () {
    this.timeout(10 * 60_000)
    const { house } = city
    const isDeemed = (item: Item) =>
      limitOf(item, 'licence.decision')?.deemedEffect?.kind === 'deemed-approval'
    const silent = items.filter(isDeemed)
    const licence = items.find(({ nature, shape }) => nature === '许可' && shape === 'standard')!
    const extended = items.find(
      ({ extension, shape, hearing }) => extension && !hearing && shape === 'site-check',
    )!
    const heard = items.find(({ hearing }) => hearing) ?? licence

    const untouched = await fileItem(licence, city)
    const accepted = await Promise.all(
      silent.map(async item =>
        walkCase((await fileItem(item, city)).caseNo, city, {
          isFar: one => one.state === 'accepted' && one.openSteps.length > 0,
        }),
      ),
    )
    const toExtend = await walkCase((await fileItem(extended, city)).caseNo, city, {
      isFar: one => one.state === 'checked',
    })
    await enter(toExtend.caseNo, { type: 'extended', reasons: '情况复杂' }, city, 'approval')
    const toHear = await walkCase((await fileItem(heard, city)).caseNo, city, {
      isFar: one =>
        one.openSteps.some(({ step }) => step === 'hearing' || (!heard.hearing && step === 'decision')),
    })
    const hearingOn = await announceHearing(toHear.caseNo, city)
    expect(paused((await house.cases.find(toHear.caseNo))!)).to.equal(true)

    // until the longest of what silence grants has passed, the hearing's day with it
    const dueDays = accepted.map(
      one => one.dues.find(({ code }) => code === 'licence.decision')?.dueOn ?? hearingOn,
    )
    const last = [hearingOn, ...dueDays].toSorted().at(-1)!
    while (house.clock.now().on <= last) await city.nextDay()

    await holdHearing(toHear.caseNo, city)
    const afterHearing = await walkCase(toHear.caseNo, city)
    expect(types(afterHearing)).to.include.members(['clockPaused', 'clockResumed', 'hearingHeld', 'decided'])

    const late = await walkCase(untouched.caseNo, city)
    expect(types(late)).to.include('deemedAccepted')
    for (const one of accepted) {
      const approved = await walkCase(one.caseNo, city)
      expect(types(approved), one.itemCode).to.include('deemedApproved').and.not.include('decided')
      expect(documents(approved), one.itemCode).to.include('deemed-approval')
    }
    const prolonged = await walkCase(toExtend.caseNo, city)
    const due = prolonged.dues.find(({ code }) => code === 'licence.decision')!
    expect(due.days).to.equal(limitOf(extended, 'licence.decision')!.length + extended.extension!.workingDays)
    expect(silent.length).to.be.greaterThan(0)
  })
})
