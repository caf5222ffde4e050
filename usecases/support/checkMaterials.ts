import type { SubmittedMaterial } from '../../domain/case/events'
import type { Item } from '../../domain/catalogue/item'
import { type Result, accept, breaks } from '../../lib/result'
import type { House } from '../ports'
import { ownFiles } from './fileRefs'

export interface NamedMaterial {
  code: string
  fileIds: readonly string[]
}

/** Every material is one that the item asks for, its files are the caller's own; with `isComplete`, none is missing. */
export async function checkMaterials(
  item: Item,
  materials: readonly NamedMaterial[],
  ownerId: string,
  { isComplete }: { isComplete: boolean },
  deps: Pick<House, 'files'>,
): Promise<Result<SubmittedMaterial[]>> {
  const submitted: SubmittedMaterial[] = []
  for (const [index, { code, fileIds }] of materials.entries()) {
    if (!item.materials.some(material => material.code === code)) {
      return breaks('MATERIAL_UNKNOWN', { field: `materials.${index}.code` })
    }
    const refs = await ownFiles(fileIds, ownerId, `materials.${index}.fileIds`, deps)
    if (!refs.ok) return refs
    submitted.push({ code, files: refs.value })
  }
  const missing = item.materials.find(
    material => material.required === 'always' && !submitted.some(({ code }) => code === material.code),
  )
  return isComplete && missing
    ? breaks('MATERIAL_MISSING', { field: 'materials', facts: { material: missing.name } })
    : accept(submitted)
}
