import { Button, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type AlertDetail, exemptions } from '../../../contract/alerts'
import { ActProblem } from '../../acts/ActProblem'
import { useNeeded } from '../../acts/useNeeded'
import { useCardAct } from './acts'

const outcomes = ['upheld', 'lowered', 'revoked'] as const
interface Said {
  outcome: (typeof outcomes)[number]
  level?: 'warning' | 'yellow'
  exemption?: (typeof exemptions)[number]
  reasons: string
}

/** 复核: upheld, lowered or revoked, with reasons. Who took part is told by the server that he may not. */
export function ReviewForm({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const [form] = Form.useForm<Said>()
  const outcome = Form.useWatch('outcome', form) ?? 'upheld'
  const { send, error, isPending } = useCardAct('review', alert)
  const levels = (['yellow', 'warning'] as const).filter(
    level => alert.standing === 'red' || level === 'warning',
  )
  const decide = ({ reasons, level, exemption }: Said) =>
    send({
      outcome,
      reasons,
      ...(outcome === 'lowered' && level ? { level } : {}),
      ...(outcome !== 'upheld' && exemption ? { exemption } : {}),
    })
  return (
    <Form
      form={form}
      name="card-review"
      layout="vertical"
      initialValues={{ outcome: 'upheld', level: levels[0] }}
      onFinish={decide}
    >
      <Form.Item name="outcome" label={t('card.outcome')}>
        <Radio.Group className="card-choices">
          {outcomes.map(value => (
            <Radio key={value} value={value}>
              {t(`card.outcomes.${value}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {outcome === 'lowered' && (
        <Form.Item name="level" label={t('card.level')}>
          <Radio.Group className="card-choices">
            {levels.map(value => (
              <Radio key={value} value={value}>
                {t(`level.${value}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      )}
      {outcome !== 'upheld' && (
        <Form.Item name="exemption" label={t('card.exemption')}>
          <Select
            allowClear
            placeholder={t('card.noExemption')}
            options={exemptions.map(value => ({ value, label: t(`card.grounds.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="reasons" label={t('card.reasons')} rules={needed('card.reasons')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} showCount />
      </Form.Item>
      <ActProblem error={error} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('card.decide')}
      </Button>
    </Form>
  )
}
