import { type ScoreChange, scoreChanges } from '../../../domain/performance/scoreChanges'
import type { House, StoredScore } from '../../../usecases/ports'
import type { RankedScore } from '../../../usecases/readScores'
import type { RankedPeriod } from '../../../usecases/readPeriodScores'
import type { PeriodRow, ScoreDetail, ScoreRow } from '../../contract/scores'
import type { Texts } from '../support/texts'
import { disciplinePoints } from '../../../domain/performance/scorePeriod'
import { type EventsDeps, inputEvent, scoreEvents } from './scoreEvents'

/** Former versions that are told: the last ones, and every one that was published. */
const TOLD = 6

/** One line of the list. */
export function scoreRow(one: RankedScore, texts: Texts, deps: EventsDeps): ScoreRow {
  const { key, rank, version, countedAt, publishedAt, score, earlier } = one
  const { finished, onTime, total, grade, isSampleEnough, parts, data, early, promise } = score
  const isRecounted = earlier.some(before => before.publishedAt !== null)
  return {
    key,
    name: scoreName(one, texts, deps),
    rank,
    version,
    countedAt,
    publishedAt,
    publication: publishedAt ? 'published' : isRecounted ? 'recounted' : 'unpublished',
    finished,
    onTime,
    taken: parts.reduce((sum, { full, score }) => sum + full - score, data.points),
    given: early.points + promise.points,
    total,
    grade,
    isSampleEnough,
  }
}

/** One line of half a year or a year. */
export function periodRow(one: RankedPeriod, texts: Texts, deps: EventsDeps): PeriodRow {
  const { key, rank, months, score, discipline } = one
  return {
    key,
    name: scoreName(one, texts, deps),
    rank,
    months,
    counted: score?.months ?? 0,
    mean: score?.mean ?? null,
    discipline: {
      points: disciplinePoints(discipline, deps.catalogue.scoring()),
      events: discipline.map(input => inputEvent(input, texts)),
    },
    total: score?.total ?? null,
    grade: score?.grade ?? null,
  }
}

/** One score down to the events, with its former versions. */
export async function scoreDetail(one: RankedScore, texts: Texts, deps: EventsDeps): Promise<ScoreDetail> {
  const told = one.earlier.filter(
    ({ publishedAt }, index) => publishedAt !== null || index >= one.earlier.length - TOLD,
  )
  const steps = changesOf([...told, one])
  const ids = [
    ...one.score.parts.flatMap(({ deductions }) => deductions.flatMap(({ because }) => because)),
    ...steps.flatMap(({ changes }) => changes.flatMap(({ gone, added }) => [...gone, ...added])),
  ]
  const eventOf = await scoreEvents(ids, texts, deps)
  const { parts, early, promise, data } = one.score
  const { totalAtMost, finishedAtLeast } = deps.catalogue.scoring()
  return {
    ...scoreRow(one, texts, deps),
    month: one.month,
    kind: one.kind,
    parts: parts.map(({ deductions, ...part }) => ({
      ...part,
      deductions: deductions.map(({ points, because }) => ({ points, events: because.map(eventOf) })),
    })),
    early,
    promise,
    data: { ...data, cases: [...data.cases] },
    totalAtMost,
    finishedAtLeast,
    earlier: steps.toReversed().map(({ before, changes }) => ({
      version: before.version,
      countedAt: before.countedAt,
      publishedAt: before.publishedAt,
      total: before.score.total,
      grade: before.score.grade,
      changes: changes.map(({ gone, added, ...change }) => ({
        ...change,
        gone: gone.map(eventOf),
        added: added.map(eventOf),
      })),
    })),
    earlierLeftOut: one.earlier.length - told.length,
  }
}

/** Each version with what the one after it counts otherwise. */
const changesOf = (versions: readonly StoredScore[]): { before: StoredScore; changes: ScoreChange[] }[] =>
  versions
    .slice(0, -1)
    .map((before, index) => ({ before, changes: scoreChanges(before.score, versions[index + 1]!.score) }))

/** What a reader calls it. People have namesakes: their department stands before them. */
function scoreName(
  { kind, key, person }: Pick<StoredScore, 'kind' | 'key' | 'person'>,
  texts: Texts,
  { catalogue }: Pick<House, 'catalogue'>,
): string {
  const departmentName = (no: string) => catalogue.department(no)?.name ?? no
  if (kind === 'department') return departmentName(key)
  if (kind === 'item') return catalogue.item(key)?.name ?? key
  if (kind === 'person') return person ? `${departmentName(person.departmentNo)} ${person.name}` : key
  const [departmentNo = '', post = ''] = key.split('/')
  return `${departmentName(departmentNo)} ${texts(`post.${post}`)}`
}
