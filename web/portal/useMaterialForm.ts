import { useTranslation } from 'react-i18next'
import type { ItemMaterial } from '../contract/items'

/** `原件 · 纸质或者电子 · 1 份` */
export function useMaterialForm(): (
  material: Pick<ItemMaterial, 'original' | 'medium' | 'copies'>,
) => string {
  const { t } = useTranslation()
  return ({ original, medium, copies }) =>
    [
      t(`material.original.${original}`),
      t(`material.medium.${medium}`),
      t('material.copies', { count: copies }),
    ].join(' · ')
}
