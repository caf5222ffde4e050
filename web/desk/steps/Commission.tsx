import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../shared/api/hooks'
import { useDayText } from '../../shared/dates'
import { Loading } from '../../shared/states/Loading'
import { paused } from './pause'
import { proceduresAt } from './procedures'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 委托特别程序: the test or the review that every case of the item has begins, and the clock stands still. */
export function Commission(props: StepProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const item = useItem(props.view.itemCode)
  // the form begins with the item's own procedure
  if (item.isPending) return <Loading rows={3} />
  const procedures = proceduresAt('commission', item.data?.specialProcedures ?? [])
  const [first] = procedures
  if (!first) return <Alert className="desk-alert" type="warning" showIcon title={t('pause.none')} />
  const spec = paused(t, { view: props.view, procedures, dayText })
  return <StepForm {...props} specs={[spec]} start={{ ground: first.ground }} />
}
