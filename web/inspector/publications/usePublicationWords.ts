import { useTranslation } from 'react-i18next'
import type { Publication, PublicationBody, PublicationLine } from '../../contract/publications'
import { useDepartments } from '../../shared/orders/queries'

/** A department's name by its number; the number until the names have come. */
export function useDepartmentName(): (no: string) => string {
  const names = useDepartments().data
  return no => names?.find(one => one.no === no)?.name ?? no
}

/** What is published, in a line. */
export function usePublicationTitle() {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  return ({ about, isCorrection }: Pick<PublicationLine, 'about' | 'isCorrection'>): string => {
    switch (about.kind) {
      case 'calendar-year':
        return t(isCorrection ? 'publications.title.correction' : 'publications.title.calendar', {
          year: about.year,
        })
      case 'closure':
        return t('publications.title.closure', {
          department: departmentName(about.departmentNo),
          reason: about.reason,
        })
      case 'rule-set':
        return t('publications.title.rules', { on: about.effectiveOn })
      case 'ladder':
        return t('publications.title.ladder', { on: about.effectiveOn })
    }
  }
}

/** The line of a whole publication. */
export const lineOf = ({ body, trial, ...one }: Publication): PublicationLine => ({
  ...one,
  isTried: trial !== null,
  about: aboutOf(body),
})

function aboutOf(body: PublicationBody): PublicationLine['about'] {
  if (body.kind === 'calendar-year') return { kind: body.kind, year: body.year }
  if (body.kind === 'rule-set' || body.kind === 'ladder')
    return { kind: body.kind, effectiveOn: body.effectiveOn }
  const { kind, departmentNo, from, to, reason } = body
  return { kind, departmentNo, from, to, reason }
}
