import type { FileCase } from '../../contract/cases'
import type { FileRef } from '../../contract/common'
import type { ItemGuide } from '../../contract/items'

/** What the applicant has entered so far; kept on this device only. */
export interface Draft {
  applicant: Omit<FileCase['applicant'], 'kind'> & { kind: 'person' | 'organisation' }
  /** Answers by the field's name, as typed. */
  form: Record<string, string>
  /** Files by the material's code. */
  materials: Record<string, FileRef[]>
  /** Made once per form: sending it twice files once. */
  idempotencyKey: string
}

export const emptyDraft = (name: string): Draft => ({
  applicant: { kind: 'person', name, idNo: '', phone: '', contact: name },
  form: {},
  materials: {},
  idempotencyKey: crypto.randomUUID(),
})

/** The draft as the API takes it: only what the item asks for, numbers as numbers, nothing empty. */
export function filingOf(draft: Draft, item: Pick<ItemGuide, 'code' | 'form' | 'materials'>): FileCase {
  const answers = item.form
    .map(({ name, kind }) => ({ name, kind, text: draft.form[name]?.trim() ?? '' }))
    .filter(({ text }) => text !== '')
    .map(({ name, kind, text }) => [name, kind === 'number' ? Number(text) : text] as const)
  const materials = item.materials
    .map(({ code }) => ({ code, fileIds: (draft.materials[code] ?? []).map(file => file.fileId) }))
    .filter(({ fileIds }) => fileIds.length > 0)
  return { itemCode: item.code, applicant: draft.applicant, form: Object.fromEntries(answers), materials }
}

export const isTouched = (draft: Draft): boolean =>
  draft.applicant.idNo !== '' ||
  draft.applicant.phone !== '' ||
  Object.values(draft.form).some(text => text !== '') ||
  Object.values(draft.materials).some(files => files.length > 0)
