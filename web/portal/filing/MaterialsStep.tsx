import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { FileUpload } from '../../shared/FileUpload'
import { useMaterialForm } from '../useMaterialForm'
import type { FieldsOfStep } from './useFiling'

const MAX_FILES = 20

/** 申请材料: one place for each material that the item asks for. */
export function MaterialsStep({ item, draft, errors, change }: FieldsOfStep & { item: ItemGuide }) {
  const { t } = useTranslation()
  const formOf = useMaterialForm()
  return (
    <>
      <p className="pt-field-hint pt-upload-limits">{t('files.limits', { max: MAX_FILES })}</p>
      <ul className="pt-materials gb-plain-list">
        {item.materials.map(material => {
          const { code, name, required, issuedBy } = material
          const path = `materials.${code}`
          return (
            <li key={code} id={path}>
              <div className="pt-material-head">
                <strong>{name}</strong>
                {required === 'always' ? (
                  <b className="pt-must">{t('filing.required')}</b>
                ) : (
                  <span className="gb-quiet">{required}</span>
                )}
              </div>
              <p className="pt-field-hint">
                {formOf(material)} · {issuedBy}
              </p>
              <FileUpload
                label={name}
                isCompact
                files={draft.materials[code] ?? []}
                error={errors[path]}
                onChange={files =>
                  change(path, before => ({ ...before, materials: { ...before.materials, [code]: files } }))
                }
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
