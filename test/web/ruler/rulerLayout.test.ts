import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { buildCalendar } from '../../../domain/calendar/buildCalendar'
import type { CaseEvent } from '../../../domain/case/events'
import type { Item } from '../../../domain/catalogue/item'
import { readRuler } from '../../../domain/clock/ruler'
import { civilDate } from '../../../lib/civilDate'
import type { Ruler } from '../../../web/contract/cases'
import { rulerLayout } from '../../../web/shared/ruler/rulerLayout'

const national = JSON.parse(readFileSync('config/calendars/national.json', 'utf8')) as {
  version: string
  years: Parameters<typeof buildCalendar>[1]
}
const calendar = buildCalendar(national.version, { 2026: national.years[2026]! })
const basis = { office: { promisedBy: 'test', note: 'test' } }
const limit = (code: Item['limits'][number]['code'], length: number) => ({
  code,
  name: code,
  length,
  unit: 'working-day' as const,
  basis,
})
const limits = [
  limit('acceptance.decision', 5),
  limit('supplement.reply', 10),
  limit('licence.promised', 7),
  limit('licence.decision', 10),
  limit('licence.delivery', 10),
  limit('step.review', 2),
]

type Fact = { on: string; type: CaseEvent['type'] } & Record<string, unknown>
const journalOf = (...facts: Fact[]) =>
  facts.map((fact, hour) => {
    const at = `${fact.on}T0${hour}:00:00.000Z`
    return { at, by: { accountId: 'a', name: '甲' }, ...fact } as unknown as CaseEvent
  })
const rulerOf = (asOf: string, ...facts: Fact[]): Ruler => {
  const { dues, ...ruler } = readRuler(journalOf(...facts), { limits }, calendar, civilDate(asOf))
  return { ...ruler, dues: dues.map(due => ({ ...due, name: due.code })), segments: [], why: {} }
}
const layout = (ruler: Ruler, width = 900) => rulerLayout(ruler, { width, flagText: due => due.name })

const filed = { on: '2026-11-09', type: 'filed', receivedOn: '2026-11-09' } as const
const accepted = { on: '2026-11-11', type: 'accepted', effectiveOn: '2026-11-11' } as const
const checked = { on: '2026-11-13', type: 'siteChecked' } as const
const paused = { on: '2026-11-16', type: 'clockPaused', ground: '专家评审' } as const
const resumed = { on: '2026-11-19', type: 'clockResumed' } as const

describe('rulerLayout', () => {
  const running = rulerOf('2026-11-20', filed, accepted, checked, paused, resumed)

  it('puts a short case on one row when it is wide enough, one column a day, in order', () => {
    const { rows, pitch } = layout(running)
    expect(rows).to.have.length(1)
    expect(rows[0]!.days.map(({ day }) => day.on)).to.deep.equal(running.days.map(day => day.on))
    expect(rows[0]!.days.map(({ x }) => x)).to.deep.equal(
      running.days.map((_, index) => (index + 0.5) * pitch),
    )
  })

  for (const { width, rowsAre, why } of [
    { width: 559, rowsAre: 'weeks', why: 'one pixel below the narrow width is folded to weeks' },
    { width: 560, rowsAre: 'one', why: 'at the narrow width everything still fits on one row' },
    { width: 358, rowsAre: 'weeks', why: 'a phone is folded to weeks' },
    { width: 1440, rowsAre: 'one', why: 'a desk screen is one row' },
  ]) {
    it(`${width} px: ${why}`, () => {
      const { rows, pitch } = layout(running, width)
      const isOne = rows.length === 1
      expect(isOne).to.equal(rowsAre === 'one')
      for (const row of rows) expect(row.scaleEnd).to.be.at.most(width + 0.001)
      if (!isOne) expect(pitch).to.be.closeTo(width / 7, 0.001)
    })
  }

  it('folded rows begin on Monday, so that weekends stand under each other', () => {
    const { rows, pitch } = layout(
      rulerOf('2026-11-12', { ...filed, on: '2026-11-12', receivedOn: '2026-11-12' }),
      358,
    )
    expect(rows[0]!.days[0]!.x).to.be.closeTo(3.5 * pitch, 0.001)
    expect(rows[1]!.days[0]!.day.on).to.equal('2026-11-16')
    expect(rows[1]!.days[0]!.x).to.be.closeTo(0.5 * pitch, 0.001)
  })

  it('loses no day when folded and repeats none', () => {
    for (const width of [320, 358, 560, 600, 900]) {
      const { rows } = layout(running, width)
      const indexes = rows.flatMap(row => row.days.map(({ index }) => index))
      expect(indexes).to.deep.equal(running.days.map((_, index) => index))
    }
  })

  it('draws the pause as one band over weekdays and weekend alike, with its ground', () => {
    const [row] = layout(running).rows
    const held = row!.days.filter(({ day }) => day.kind === 'paused')
    expect(held.map(({ day }) => day.on)).to.deep.equal(['2026-11-17', '2026-11-18', '2026-11-19'])
    expect(row!.bands).to.have.length(1)
    expect(row!.bands[0]).to.include({ days: 3, isBegin: true })
    expect(row!.bands[0]!.first.ground).to.equal('专家评审')
  })

  it('a band that runs over the end of a row goes on in the next and begins only once', () => {
    const long = rulerOf('2026-11-27', filed, accepted, checked, { ...paused, on: '2026-11-17' })
    const bands = layout(long, 358).rows.flatMap(row => row.bands)
    expect(bands.map(band => band.isBegin)).to.deep.equal([true, false])
  })

  it('draws the days with the applicant as a band', () => {
    const ruler = rulerOf('2026-11-13', filed, { on: '2026-11-11', type: 'supplementRequested' })
    expect(layout(ruler).rows[0]!.bands.map(band => band.first.kind)).to.deep.equal(['with-applicant'])
  })

  it('names each limit once, over all its days', () => {
    expect(layout(running).rows[0]!.phases.map(phase => phase.first.limit)).to.deep.equal([
      'acceptance.decision',
      'licence.decision',
    ])
  })

  it('raises a flag for what runs, but not for steps, nor for what ended in time before the decision', () => {
    const [row] = layout(running).rows
    expect(running.dues.map(due => due.code)).to.include.members(['acceptance.decision', 'step.review'])
    expect(row!.flags.map(flag => flag.due.code)).to.have.members(['licence.promised', 'licence.decision'])
    for (const flag of row!.flags) {
      expect(flag.x).to.equal(row!.days.find(({ day }) => day.on === flag.due.dueOn)!.x)
    }
  })

  it('keeps the flag of a limit that was missed', () => {
    const late = rulerOf('2026-11-20', filed, { ...accepted, on: '2026-11-18', effectiveOn: '2026-11-18' })
    const codes = layout(late).rows[0]!.flags.map(flag => flag.due.code)
    expect(codes).to.include('acceptance.decision')
  })

  it('no label covers another and none leaves the row', () => {
    for (const width of [320, 358, 560, 900]) {
      const { rows } = rulerLayout(running, { width, flagText: due => `${due.code} ${due.dueOn}` })
      for (const { flags, lanes } of rows) {
        for (const [index, a] of flags.entries()) {
          expect(a.labelFrom).to.be.at.least(0)
          expect(a.labelTo).to.be.at.most(Math.max(width, a.labelTo - a.labelFrom))
          expect(a.lane).to.be.below(lanes)
          for (const b of flags.slice(index + 1)) {
            expect(a.lane !== b.lane || a.labelTo <= b.labelFrom || b.labelTo <= a.labelFrom).to.equal(true)
          }
        }
      }
    }
  })

  for (const { asOf, isBeyond, why } of [
    { asOf: '2026-11-24', isBeyond: false, why: 'the day before the last is on the scale' },
    { asOf: '2026-11-25', isBeyond: false, why: 'the last day is on the scale' },
    { asOf: '2026-11-26', isBeyond: true, why: 'the day after the last stands behind the scale' },
  ]) {
    it(`today's hairline on ${asOf}: ${why}`, () => {
      const asked = rulerOf('2026-11-12', filed, accepted)
      const { rows, isTodayBeyond, pitch } = layout({ ...asked, asOf })
      const row = rows.at(-1)!
      expect(isTodayBeyond).to.equal(isBeyond)
      const expected = isBeyond ? row.scaleEnd + pitch / 2 : row.days.find(({ day }) => day.on === asOf)!.x
      expect(row.todayX).to.equal(expected)
    })
  }

  it('stands in one row only: today', () => {
    const rows = layout(running, 358).rows.filter(row => row.todayX !== undefined)
    expect(rows).to.have.length(1)
  })

  it('dates do not run into each other', () => {
    for (const width of [358, 600, 900, 1200]) {
      for (const { dates } of layout(running, width).rows) {
        for (const [index, { x }] of dates.entries()) {
          if (index > 0) expect(x - dates[index - 1]!.x).to.be.at.least(29.9)
        }
      }
    }
  })
})
