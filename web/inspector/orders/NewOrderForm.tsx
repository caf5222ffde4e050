import { Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Alert } from '../../contract/alerts'
import { type OpenOrder, orderColours } from '../../contract/orders'
import { LevelTag } from '../../shared/LevelTag'
import { ActProblem } from '../../shared/acts/ActProblem'
import { DayInput } from '../../shared/orders/JudgeForm'
import { type Department, useOpenOrder } from '../../shared/orders/queries'
import { useNeeded } from '../../shared/acts/useNeeded'

interface Values extends Omit<OpenOrder, 'caseNos' | 'alertId'> {
  /** As typed: numbers with anything between them. */
  cases?: string
}

/** The form; from a card, what the card says stands in it already. */
export function NewOrderForm({ departments, card }: { departments: readonly Department[]; card?: Alert }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const go = useNavigate()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const open = useOpenOrder()
  const send = ({ cases = '', dueOn, ...said }: Values) =>
    open.mutate(
      {
        ...said,
        caseNos: cases.match(/[0-9A-Z]{20,30}/g) ?? [],
        ...(dueOn ? { dueOn } : {}),
        ...(card ? { alertId: card.id } : {}),
        idempotencyKey,
      },
      { onSuccess: ({ id }) => void go(`/orders/${encodeURIComponent(id)}`) },
    )
  const start = card
    ? {
        departmentNo: card.departmentNo,
        subject: `${card.itemName}：${card.name}`,
        basis: card.basis,
      }
    : {}
  return (
    <Form<Values>
      className="order-form"
      name="new-order"
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ colour: 'blue', dueOn: '', ...start }}
      onFinish={send}
    >
      {card && (
        <p className="order-hint">
          {t('orders.fromCard')} <LevelTag level={card.level} /> {card.name}，{card.departmentName}
        </p>
      )}
      <div className="order-form__pair">
        <Form.Item
          name="departmentNo"
          label={t('order.columns.department')}
          rules={needed('order.columns.department')}
        >
          <Select
            showSearch
            optionFilterProp="label"
            disabled={card !== undefined}
            options={departments.map(({ no, name }) => ({ value: no, label: name }))}
          />
        </Form.Item>
        <Form.Item name="dueOn" label={t('order.dueOn')} extra={t('orders.dueHint')}>
          <DayInput />
        </Form.Item>
      </div>
      <Form.Item name="colour" label={t('order.columns.colour')} extra={t('orders.colourHint')}>
        <Radio.Group className="order-outcomes">
          {orderColours.map(colour => (
            <Radio key={colour} value={colour}>
              {t(`order.colour.${colour}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="subject" label={t('order.columns.subject')} rules={needed('order.columns.subject')}>
        <Input maxLength={100} showCount />
      </Form.Item>
      <Form.Item
        name="demand"
        label={t('order.demand')}
        extra={t('orders.demandHint')}
        rules={needed('order.demand')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} />
      </Form.Item>
      <Form.Item
        name="basis"
        label={t('order.basis')}
        extra={t('orders.basisHint')}
        rules={needed('order.basis')}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={300} />
      </Form.Item>
      {!card && (
        <Form.Item name="cases" label={t('order.cases')} extra={t('orders.casesHint')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
      <ActProblem error={open.error} />
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        {t('orders.send')}
      </Button>
    </Form>
  )
}
