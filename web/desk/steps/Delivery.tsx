import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { TextField } from './fields'
import type { OutcomeSpec } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** The contract's own words: they are written into the journal. */
const methods = ['窗口领取', '邮寄送达', '电子送达'] as const

/** 送达: how the document reached the applicant, and what proves it. */
export function Delivery(props: StepProps) {
  const { t } = useTranslation()
  const spec: OutcomeSpec = {
    outcome: 'delivered',
    fields: <DeliveryFields />,
    toCompletion: ({ method = methods[0], receipt = '' }) => ({ outcome: 'delivered', method, receipt }),
    confirm: ({ method = methods[0], receipt = '' }) => ({
      consequence: t('delivery.consequence'),
      summary: [
        { label: t('delivery.method'), text: t(`delivery.name.${method}`) },
        { label: t(`delivery.receipt.${method}`), text: receipt },
      ],
    }),
  }
  return <StepForm {...props} specs={[spec]} start={{ method: methods[0] }} />
}

function DeliveryFields() {
  const { t } = useTranslation()
  const method = Form.useWatch<string | undefined>('method') ?? methods[0]
  return (
    <>
      <Form.Item name="method" label={t('delivery.method')}>
        <Radio.Group className="desk-outcomes">
          {methods.map(value => (
            <Radio key={value} value={value}>
              {t(`delivery.name.${value}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextField
        name="receipt"
        label={t(`delivery.receipt.${method}`)}
        hint={t(`delivery.receiptHint.${method}`)}
        max={200}
      />
    </>
  )
}
