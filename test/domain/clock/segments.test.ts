import { expect } from 'chai'
import fc from 'fast-check'
import type { CaseEvent } from '../../../domain/case/events'
import { dues } from '../../../domain/clock/dues'
import { readRuler } from '../../../domain/clock/ruler'
import { segmentsOf } from '../../../domain/clock/segments'
import { addDays, civilDate, dayNumber } from '../../../lib/civilDate'
import { calendarWith } from '../../support/calendar'
import { limit, testItem } from '../../support/item'
import {
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  resumed,
  siteChecked,
  supplementReceived,
  supplementRequested,
} from '../../support/journal'

// 2026-03-02 is a Monday
describe('segmentsOf', () => {
  const read = (journal: CaseEvent[], asOf: string, calendar = calendarWith()) =>
    segmentsOf(readRuler(journal, testItem, calendar, civilDate(asOf)), testItem)
  const told = (journal: CaseEvent[], asOf: string, calendar = calendarWith()) =>
    read(journal, asOf, calendar).map(
      ({ from, to, kind, days, event }) => `${from}..${to} ${kind} ${days} e${event}`,
    )

  it('tells a case from filing to its end: who had it, what counted and what did not', () => {
    const journal = journalOf(
      ['2026-02-28', filed('2026-03-02')],
      ['2026-03-04', supplementRequested],
      ['2026-03-06', supplementReceived('2026-03-06')],
      ['2026-03-09', accepted('2026-03-09')],
      ['2026-03-10', siteChecked('2026-03-10')],
      ['2026-03-11', paused('2026-03-20')],
      ['2026-03-13', resumed],
      ['2026-03-16', decided],
      ['2026-03-17', { type: 'delivered', method: '电子送达', receipt: '张' }],
      ['2026-03-18', { type: 'archived' }],
    )

    expect(told(journal, '2026-03-20')).to.deep.equal([
      '2026-02-28..2026-03-02 before-receipt 3 e0',
      '2026-03-03..2026-03-04 counted 2 e0',
      '2026-03-05..2026-03-06 with-applicant 2 e1',
      '2026-03-07..2026-03-08 weekend 2 e2',
      '2026-03-09..2026-03-09 counted 1 e2',
      '2026-03-10..2026-03-11 counted 2 e3',
      '2026-03-12..2026-03-13 paused 2 e5',
      '2026-03-14..2026-03-15 weekend 2 e3',
      '2026-03-16..2026-03-16 counted 1 e3',
      '2026-03-17..2026-03-17 counted 1 e7',
      '2026-03-18..2026-03-18 after-end 1 e9',
    ])
  })

  it('says by which article a day counts or not, and none where the house decided', () => {
    const journal = journalOf(
      ['2026-02-28', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-05', paused('2026-03-20')],
    )
    const articles = new Map(
      read(journal, '2026-03-06').map(({ kind, rule, article }) => [
        kind,
        [rule, article?.provision ?? null],
      ]),
    )

    expect(articles.get('before-receipt')).to.deep.equal(['day.before-receipt', null])
    expect(articles.get('counted')).to.deep.equal(['day.counted', '第四十二条'])
    expect(articles.get('paused')).to.deep.equal(['day.paused', '第四十二条'])
    expect(articles.get('weekend')).to.deep.equal(['day.weekend', '第七条'])
  })

  it('tells a holiday by its name, a make-up day and a closure as what they are', () => {
    const plain = calendarWith({ off: ['2026-03-04'], work: ['2026-03-07'] })
    const closures = [
      { from: civilDate('2026-03-05'), to: civilDate('2026-03-05'), reason: '系统切换', source: '公告' },
    ]
    const journal = journalOf(['2026-03-02', filed('2026-03-02')])
    const days = read(journal, '2026-03-02', { ...plain, closures })

    expect(days.map(({ kind, days: n, holiday }) => `${kind} ${n} ${holiday ?? ''}`.trim())).to.deep.equal([
      'before-receipt 1',
      'counted 1',
      'holiday 1 节日',
      'closure 1 系统切换',
      'counted 1',
      'make-up 1',
      'weekend 1',
      'counted 2',
    ])
  })

  describe('sums up exactly', () => {
    const start = civilDate('2026-03-02')
    const world = fc.record({
      length: fc.integer({ min: 1, max: 40 }),
      today: fc.integer({ min: 0, max: 120 }),
      off: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }),
      pause: fc.option(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 25 })), {
        nil: undefined,
      }),
    })

    it('counted days and the rest make up the limit, and no day is missing or told twice', () => {
      fc.assert(
        fc.property(world, ({ length, today, off, pause }) => {
          const calendar = calendarWith({ off: off.map(n => addDays(start, n)) })
          const journal = journalOf(
            [start, filed(start)],
            [start, accepted(start)],
            ...(pause
              ? ([
                  [addDays(start, pause[0]), paused('2026-12-31')],
                  [addDays(start, pause[0] + pause[1]), resumed],
                ] as Parameters<typeof journalOf>)
              : []),
          )
          const item = { ...testItem, limits: [limit('licence.decision', length)] }
          const asOf = addDays(start, today)
          const ruler = readRuler(journal, item, calendar, asOf)
          const segments = segmentsOf(ruler, item)
          const [due] = dues(journal, item.limits, calendar, asOf)

          const counted = ruler.days.filter(day => day.number !== undefined && day.on <= due!.dueOn)
          expect(counted.length).to.equal(length)
          expect(counted.at(-1)!.on).to.equal(due!.dueOn)
          expect(due!.daysUsed + due!.daysLeft).to.equal(length)
          const passed = counted.filter(day => day.on <= asOf).length
          expect(due!.daysUsed).to.equal(passed)

          expect(segments.reduce((sum, segment) => sum + segment.days, 0)).to.equal(ruler.days.length)
          segments.forEach(({ from, to, days }, index) => {
            expect(dayNumber(to) - dayNumber(from) + 1).to.equal(days)
            if (index > 0) expect(from).to.equal(addDays(segments[index - 1]!.to, 1))
          })
        }),
      )
    })

    it('any order of events of one and the same instant gives the same ruler', () => {
      const quiet = [
        { type: 'stepStarted', step: 'review', jobKey: '1' },
        { type: 'documentIssued', document: 'receipt', documentId: 'd', documentNo: '1' },
        { type: 'feeCharged', charge: 'x', quantity: 1, amountFen: 1 },
        { type: 'hearingOffered' },
      ] as const
      fc.assert(
        fc.property(fc.shuffledSubarray([...quiet], { minLength: 4 }), shuffled => {
          const of = (events: readonly (typeof quiet)[number][]) => {
            const journal = journalOf(
              [start, filed(start)],
              [start, accepted(start)],
              ...events.map(event => ['2026-03-04', event] as Parameters<typeof journalOf>[0]),
              ['2026-03-05', siteChecked('2026-03-05')],
            )
            return readRuler(journal, testItem, calendarWith(), civilDate('2026-03-10'))
          }
          expect(of(shuffled)).to.deep.equal(of(quiet))
        }),
      )
    })
  })
})
