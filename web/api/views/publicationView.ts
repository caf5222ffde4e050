import type { Publication, PublicationBody } from '../../../domain/publication/publication'
import type { House } from '../../../usecases/ports'
import type { PublicationLine } from '../../contract/publications'

type Deps = Pick<House, 'catalogue'>

export const publicationView = (one: Publication, deps: Deps) => ({
  ...one,
  isCorrection: isCorrection(one, deps),
})

export function publicationLineView(one: Publication, deps: Deps): PublicationLine {
  const { body, trial, ...line } = one
  return { ...line, about: aboutOf(body), isCorrection: isCorrection(one, deps), isTried: trial !== null }
}

function aboutOf(body: PublicationBody): PublicationLine['about'] {
  switch (body.kind) {
    case 'calendar-year':
      return { kind: body.kind, year: body.year }
    case 'closure': {
      const { kind, departmentNo, from, to, reason } = body
      return { kind, departmentNo, from, to, reason }
    }
    case 'rule-set':
    case 'ladder':
      return { kind: body.kind, effectiveOn: body.effectiveOn }
  }
}

/** The country's calendar is what an office without closures lives by. */
const NO_OFFICE = ''

function isCorrection({ body, draftedAt }: Publication, { catalogue }: Deps): boolean {
  if (body.kind !== 'calendar-year') return false
  return catalogue.calendarOf(NO_OFFICE, draftedAt).coveredTo >= `${body.year}-12-31`
}
