import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Section } from '../Section'

type Material = ItemGuide['materials'][number]

/** A table on wide screens, cards on narrow ones; the roles stay a table's in both. */
export function Materials({ materials }: { materials: readonly Material[] }) {
  const { t } = useTranslation()
  const heads = ['materialName', 'materialRequired', 'materialForm', 'materialFrom'] as const
  return (
    <Section id="materials" title={t('guide.materials')} legal={t('guide.materialsLegal')}>
      <p className="gb-quiet">{t('guide.materialsHint')}</p>
      <table className="pt-table" role="table" aria-label={t('guide.materials')}>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map(head => (
              <th key={head} role="columnheader" scope="col">
                {t(`guide.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {materials.map(material => (
            <MaterialRow key={material.code} material={material} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function MaterialRow({ material: { name, form, copies, required, issuedBy } }: { material: Material }) {
  const { t } = useTranslation()
  const isAlways = required === 'always'
  return (
    <tr role="row">
      <td role="cell" className="pt-cell-title">
        {name}
      </td>
      <td role="cell" data-label={t('guide.materialRequired')}>
        {isAlways ? <b className="pt-must">{t('guide.always')}</b> : required}
      </td>
      <td role="cell" data-label={t('guide.materialForm')}>
        {form} · {t('guide.copies', { count: copies })}
      </td>
      <td role="cell" data-label={t('guide.materialFrom')}>
        {issuedBy}
      </td>
    </tr>
  )
}
