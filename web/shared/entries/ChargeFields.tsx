import { Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import { useNeeded } from '../acts/useNeeded'
import { sumOf, yuanOf } from '../money'

interface ChargeFieldsProps extends Pick<CaseView, 'charges'> {
  /** Most units of one charge. */
  max: number
  /** What stands in the form before anything was typed, where the form itself does not say. */
  quantity?: number
}

/** Which of the published rates, how many units, and what is to be paid. */
export function ChargeFields({ charges, max, quantity }: ChargeFieldsProps) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const options = charges.map(({ code, name, per, rateFen }) => ({
    value: code,
    label: t('entry.rate', { name, per, yuan: yuanOf(rateFen) }),
  }))
  return (
    <>
      <Form.Item name="charge" label={t('entry.charge')} rules={needed('entry.charge')}>
        <Select options={options} />
      </Form.Item>
      <Form.Item
        name="quantity"
        label={t('entry.quantity')}
        {...(quantity === undefined ? {} : { initialValue: quantity })}
        rules={[{ required: true, message: t('signIn.needed', { label: t('entry.quantity') }) }]}
      >
        <InputNumber min={1} max={max} precision={0} />
      </Form.Item>
      <Sum charges={charges} />
    </>
  )
}

function Sum({ charges }: Pick<CaseView, 'charges'>) {
  const { t } = useTranslation('shared')
  const form = Form.useFormInstance<{ charge?: string; quantity?: number | null }>()
  const sum = sumOf(Form.useWatch([], form) ?? {}, charges)
  return (
    <p className="gb-sum" aria-live="polite">
      {sum !== undefined && t('entry.amount', { yuan: yuanOf(sum) })}
    </p>
  )
}
