import { useTranslation } from 'react-i18next'
import { useDepartmentName } from './usePublicationWords'

interface ExceptionPlaceProps {
  one: { departmentNo?: string | undefined; itemType?: string | undefined }
}

/** Where an exception holds. */
export function ExceptionPlace({ one: { departmentNo, itemType } }: ExceptionPlaceProps) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  const department =
    departmentNo === undefined ? t('exception.everyDepartment') : departmentName(departmentNo)
  return (
    <strong>
      {department} · {itemType ?? t('exception.everyType')}
    </strong>
  )
}
