import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import { ActProblem } from '../../acts/ActProblem'
import { useCardAct } from './acts'

/** 签收: the department has received it. */
export function SignCard({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const { send, error, isPending } = useCardAct('signature', alert)
  return (
    <div className="card-sign">
      <ActProblem error={error} />
      <Button type="primary" loading={isPending} onClick={() => send({})}>
        {t('card.sign')}
      </Button>
    </div>
  )
}
