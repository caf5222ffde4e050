import { Button, Form, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { addMonths, civilDate } from '../../../lib/civilDate'
import type { BackTest, PublicationLine } from '../../contract/publications'
import type { LimitList } from '../../contract/standing'
import { isApiError } from '../../shared/api/ApiError'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { DayInput } from '../../shared/orders/JudgeForm'
import { usePublicationTitle } from '../publications/usePublicationWords'
import { type LimitRow, LimitRows } from './LimitRows'
import type { useBackTest } from './queries'

interface Values {
  from: string
  to: string
  what: 'publication' | 'limits'
  publicationId?: string
  limits?: LimitRow[]
}

interface BackTestFormProps {
  publications: readonly PublicationLine[]
  items: LimitList['items']
  today: string
  /** What the address names. */
  publicationId: string | undefined
  backTest: ReturnType<typeof useBackTest>
}

const MONTHS = 3

/** The period, and what shall be tried on it. */
export function BackTestForm({ publications, items, today, publicationId, backTest }: BackTestFormProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const title = usePublicationTitle()
  const [form] = Form.useForm<Values>()
  const tryable = publications.filter(({ state, about }) => state !== 'withdrawn' && about.kind !== 'ladder')
  const start: Values = {
    from: addMonths(civilDate(`${today.slice(0, 7)}-01`), -MONTHS),
    to: today,
    what: publicationId !== undefined || tryable.length > 0 ? 'publication' : 'limits',
    ...(publicationId === undefined ? {} : { publicationId }),
    limits: [{}],
  }
  const what = Form.useWatch('what', form) ?? start.what
  const problemAt = (field: string) => {
    const detail = isApiError(backTest.error) ? backTest.error.invalidAt(field) : undefined
    return detail ? { validateStatus: 'error' as const, help: detail } : {}
  }
  return (
    <Form<Values>
      form={form}
      name="back-test"
      className="pub-form"
      layout="vertical"
      initialValues={start}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={values => backTest.mutate(wishOf(values))}
    >
      <div className="pub-form__pair">
        <Form.Item
          name="from"
          label={t('backTest.from')}
          rules={needed('backTest.from')}
          {...problemAt('from')}
        >
          <DayInput />
        </Form.Item>
        <Form.Item
          name="to"
          label={t('backTest.to')}
          extra={t('backTest.toHint')}
          rules={needed('backTest.to')}
          {...problemAt('to')}
        >
          <DayInput />
        </Form.Item>
      </div>
      <Form.Item name="what" label={t('backTest.what')}>
        <Radio.Group>
          <Radio value="publication">{t('backTest.publication')}</Radio>
          <Radio value="limits">{t('backTest.limits')}</Radio>
        </Radio.Group>
      </Form.Item>
      {what === 'publication' ? (
        <Form.Item
          name="publicationId"
          label={t('backTest.which')}
          rules={needed('backTest.which')}
          extra={tryable.length === 0 ? t('backTest.noPublication') : undefined}
        >
          <Select
            showSearch
            optionFilterProp="label"
            options={tryable.map(one => ({ value: one.id, label: title(one) }))}
          />
        </Form.Item>
      ) : (
        <LimitRows form={form} items={items} error={backTest.error} />
      )}
      <ActProblem error={backTest.error} />
      <Button type="primary" htmlType="submit" loading={backTest.isPending}>
        {t('backTest.run')}
      </Button>
    </Form>
  )
}

function wishOf({ from, to, what, publicationId, limits = [] }: Values): BackTest {
  if (what === 'publication') return { from, to, ...(publicationId ? { publicationId } : {}) }
  const whole = limits.flatMap(({ itemCode, code, length }) =>
    itemCode && code && length ? [{ itemCode, code, length }] : [],
  )
  return { from, to, limits: whole }
}
