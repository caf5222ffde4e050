import { useTranslation } from 'react-i18next'
import { useCheckText } from '../useCheckText'
import type { Finding } from './checkDraft'
import type { Draft } from './draft'

/** A finding as a sentence; the applicant's questions have other names for a person and an organisation. */
export function useFindingText(draft: Draft): (finding: Finding) => string {
  const { t } = useTranslation()
  const checkText = useCheckText()
  return ({ field, code, facts }) => {
    const [group, name] = field.split('.')
    const label = group === 'applicant' && name ? applicantLabel(name, draft.applicant.kind, t) : undefined
    return checkText(code, { ...(label === undefined ? {} : { label }), ...facts })
  }
}

export const applicantLabel = (
  name: string,
  kind: Draft['applicant']['kind'],
  t: (key: string) => string,
): string => t(name === 'name' || name === 'idNo' ? `filing.${name}.${kind}` : `filing.${name}`)
