import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'
import { OrderList } from '../../shared/orders/OrderList'

/** 督办: what departments were asked to do, and how much time is left. */
export function OrdersPage() {
  const { t } = useTranslation()
  const go = useNavigate()
  const role = useSession().data?.account.role
  const open = mayDo(role, 'order.open') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => void go('/orders/new')}>
      {t('orders.open')}
    </Button>
  )
  return (
    <Page title={t('orders.title')} lead={t('orders.lead')} width="full" actions={open}>
      <OrderList />
    </Page>
  )
}
