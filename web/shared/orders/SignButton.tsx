import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '../../contract/orders'
import { useProblemText } from '../api/useProblemText'
import { useOrderAct } from './queries'

/** 签收: says that the department has received it. */
export function SignButton({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const problemText = useProblemText()
  const sign = useOrderAct('signature', order)
  const press = () =>
    sign.mutate(
      {},
      {
        onSuccess: () => void message.success(t('order.done.signature')),
        onError: error => void message.warning(problemText(error)),
      },
    )
  return (
    <Button className="order-sign" type="primary" loading={sign.isPending} onClick={press}>
      {t('order.sign')}
    </Button>
  )
}
