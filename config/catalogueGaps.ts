import type { CatalogueRow } from './catalogueFile'

/** Something about an item that a citizen or a clock would miss. */
export interface Gap {
  code: string
  /** Of the item, as the file names it. */
  field: keyof CatalogueRow
  fault: string
}

/** From this many items on, the same list or sentence is a copy and no coincidence. */
const HANDFUL = 5
const placeholder =
  /待定|待补|暂无|TODO|同上|按照?(有关|相关)规定(办理|执行|提交)?。?$|详见(法规|法律)|(略)$|xxx/i

/** Every gap of every item, in the order of the files. Pure. */
export function catalogueGaps(rows: readonly CatalogueRow[]): Gap[] {
  return [...rows.flatMap(row => [...thin(row), ...vague(row)]), ...copied(rows)]
}

/** Too little for somebody who has never applied. */
function thin(row: CatalogueRow): Gap[] {
  const isShort = row.shape === 'on-the-spot' || row.shape === 'record'
  const least: Partial<Record<keyof CatalogueRow, [number, number]>> = {
    summary: [row.summary.length, 20],
    applicants: [row.applicants.length, 6],
    conditions: [row.conditions.length, isShort ? 2 : 3],
    materials: [row.materials.length, isShort ? 2 : 3],
    form: [row.form.length, 3],
    questions: [row.questions.length, 2],
  }
  return Object.entries(least).flatMap(([field, [has, needs]]) =>
    has >= needs ? [] : [gap(row, field as keyof CatalogueRow, `${has} < ${needs}`)],
  )
}

/** Words that leave the reader as wise as before. */
function vague(row: CatalogueRow): Gap[] {
  const texts: [keyof CatalogueRow, string][] = [
    ['summary', row.summary],
    ['applicants', row.applicants],
    ...row.conditions.map(text => ['conditions', text] as [keyof CatalogueRow, string]),
    ...row.materials.flatMap(({ name, required, issuedBy }) =>
      [name, required, issuedBy].map(text => ['materials', text] as [keyof CatalogueRow, string]),
    ),
    ...row.questions.flatMap(({ question, answer }) =>
      [question, answer].map(text => ['questions', text] as [keyof CatalogueRow, string]),
    ),
  ]
  return texts.filter(([, text]) => placeholder.test(text)).map(([field, text]) => gap(row, field, text))
}

/** The same words or papers in more than a handful of items. */
function copied(rows: readonly CatalogueRow[]): Gap[] {
  const gaps: Gap[] = []
  const find = (field: keyof CatalogueRow, of: (row: CatalogueRow) => readonly string[]) => {
    const byText = new Map<string, CatalogueRow[]>()
    for (const row of rows)
      for (const text of new Set(of(row))) byText.set(text, [...(byText.get(text) ?? []), row])
    for (const [text, shared] of byText)
      if (shared.length > HANDFUL)
        gaps.push(
          ...shared.map(row => gap(row, field, `${shared.length} 项相同 / the same: ${text.slice(0, 40)}`)),
        )
  }
  find('summary', ({ summary }) => [summary])
  find('conditions', ({ conditions }) => conditions)
  find('questions', ({ questions }) => questions.map(({ answer }) => answer))
  find('materials', ({ materials, sameMaterialsBecause }) =>
    sameMaterialsBecause
      ? []
      : [
          materials
            .map(({ name }) => name)
            .sort()
            .join('、'),
        ],
  )
  return gaps
}

const gap = ({ code }: CatalogueRow, field: keyof CatalogueRow, fault: string): Gap => ({
  code,
  field,
  fault,
})
