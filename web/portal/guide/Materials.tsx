import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Section } from '../Section'
import { useMaterialForm } from '../useMaterialForm'
import { TableHead } from './TableHead'

type Material = ItemGuide['materials'][number]

/** A table on wide screens, cards on narrow ones; the roles stay a table's in both. */
export function Materials({ materials }: { materials: readonly Material[] }) {
  const { t } = useTranslation()
  return (
    <Section id="materials" title={t('guide.materials')} legal={t('guide.materialsLegal')}>
      <p className="gb-quiet">{t('guide.materialsHint')}</p>
      <table className="pt-table" role="table" aria-label={t('guide.materials')}>
        <TableHead columns={['materialName', 'materialRequired', 'materialForm', 'materialFrom']} />
        <tbody role="rowgroup">
          {materials.map(material => (
            <MaterialRow key={material.code} material={material} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function MaterialRow({ material }: { material: Material }) {
  const { t } = useTranslation()
  const formOf = useMaterialForm()
  const { name, required, issuedBy, register } = material
  const isAlways = required === 'always'
  return (
    <tr role="row">
      <td role="cell" className="pt-cell-title">
        {name}
      </td>
      <td role="cell" data-label={t('guide.materialRequired')}>
        {isAlways ? <b className="pt-must">{t('guide.always')}</b> : required}
      </td>
      <td role="cell" className="pt-cell-short" data-label={t('guide.materialForm')}>
        {formOf(material)}
      </td>
      <td role="cell" data-label={t('guide.materialFrom')}>
        <div>
          {issuedBy}
          {register && <p className="pt-register gb-quiet">{t('guide.register', { register })}</p>}
        </div>
      </td>
    </tr>
  )
}
