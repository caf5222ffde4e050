import type { MonthScore } from './scoreMonth'

/** One thing that a later version counts otherwise than the one before it. */
export interface ScoreChange {
  /** A part, or what stands beside the parts. */
  what: MonthScore['parts'][number]['part'] | 'early' | 'promise' | 'data' | 'finished' | 'on-time'
  before: number
  after: number
  /** Events that cost points before and do not any more, and those that were added. */
  gone: readonly string[]
  added: readonly string[]
}

/** What a later version of a month's score counts otherwise, part by part, in the order of the parts. */
export function scoreChanges(before: MonthScore, after: MonthScore): ScoreChange[] {
  const parts = after.parts.map(part => {
    const old = before.parts.find(one => one.part === part.part)
    return change(part.part, old?.score ?? 0, part.score, reasonsOf(old), reasonsOf(part))
  })
  return [
    ...parts,
    change('early', before.early.points, after.early.points),
    change('promise', before.promise.points, after.promise.points),
    change('data', 0 - before.data.points, 0 - after.data.points, before.data.cases, after.data.cases),
    change('finished', before.finished, after.finished),
    change('on-time', before.onTime, after.onTime),
  ].filter(one => one.before !== one.after || one.gone.length + one.added.length > 0)
}

const reasonsOf = (part: MonthScore['parts'][number] | undefined): string[] =>
  (part?.deductions ?? []).flatMap(({ because }) => because)

function change(
  what: ScoreChange['what'],
  before: number,
  after: number,
  old: readonly string[] = [],
  now: readonly string[] = [],
): ScoreChange {
  return {
    what,
    before,
    after,
    gone: old.filter(id => !now.includes(id)),
    added: now.filter(id => !old.includes(id)),
  }
}
