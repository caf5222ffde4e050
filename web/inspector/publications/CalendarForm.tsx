import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarYear } from '../../contract/standing'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { RangeRows } from './RangeRows'
import { ReasonsItem } from './ReasonsItem'
import { YearView } from './YearView'
import { type Range, daysOf, offOf, rangesOf } from './days'
import { useNoticeFault } from './useNoticeFault'
import { useSendDraft } from './useSendDraft'

interface Values {
  off: Range[]
  work: Range[]
  source: string
  reasons: string
}

const holidays = ['newYear', 'spring', 'qingming', 'labour', 'dragonBoat', 'midAutumn', 'national'] as const
const workOf = (ranges: readonly Range[]): string[] => [...new Set(ranges.flatMap(daysOf))].sort()
/** A row that is half filled: a last day that is left empty is the first. */
const whole = (one: Partial<Range> | undefined): Range => ({
  name: one?.name ?? '',
  from: one?.from ?? '',
  to: one?.to || one?.from || '',
})

/** A year's days off and make-up working days as ranges; the picture beside them follows. */
export function CalendarForm({ standing }: { standing: CalendarYear }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const [form] = Form.useForm<Values>()
  const { send, changed, problemAt, error, isPending } = useSendDraft()
  const { year, isPublished } = standing
  // what was published when the form was opened; a later approval is told by the server
  const [start] = useState(() => ({
    off: isPublished
      ? rangesOf(standing.off)
      : holidays.map(one => ({ name: t(`draft.holiday.${one}`), from: '', to: '' })),
    work: isPublished ? standing.work.map(day => ({ name: '', from: day, to: day })) : [],
  }))
  const offRanges = (Form.useWatch('off', form) ?? start.off).map(whole)
  const workRanges = (Form.useWatch('work', form) ?? start.work).map(whole)
  const [off, work] = [offOf(offRanges), workOf(workRanges)]
  const fault = useNoticeFault({ year, off, work, ranges: [...offRanges, ...workRanges] })
  const finish = (values: Values) => {
    if (fault) return
    send({ kind: 'calendar-year', year, source: values.source, off, work }, values.reasons)
  }
  return (
    <Form<Values>
      form={form}
      name="calendar"
      layout="vertical"
      className="pub-calendar"
      initialValues={start}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={changed}
      onFinish={finish}
    >
      <div>
        <RangeRows
          name="off"
          label={t('draft.off')}
          hint={t('draft.offHint')}
          isNamed
          {...problemAt('body.off')}
        />
        <RangeRows
          name="work"
          label={t('draft.work')}
          hint={t('draft.workHint')}
          {...problemAt('body.work')}
        />
        <Form.Item
          name="source"
          label={t('draft.source')}
          extra={t('draft.sourceHint.calendar')}
          rules={needed('draft.source')}
          {...problemAt('body.source')}
        >
          <Input maxLength={500} />
        </Form.Item>
        <ReasonsItem problem={problemAt('reasons')} />
        <div aria-live="polite">
          {fault && <Alert className="pub-fault" type="warning" showIcon title={fault} />}
        </div>
        <ActProblem error={error} />
        <Button type="primary" htmlType="submit" disabled={fault !== undefined} loading={isPending}>
          {t('draft.send')}
        </Button>
      </div>
      <YearView year={year} off={off} work={work} before={isPublished ? standing : undefined} />
    </Form>
  )
}
