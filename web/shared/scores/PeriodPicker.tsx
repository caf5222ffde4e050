import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'

interface PeriodPickerProps {
  /** Newest first. */
  periods: readonly string[]
  value: string
  labelOf(period: string): string
  onChoose(period: string): void
}

/** Step by step with the arrows, or straight to one. */
export function PeriodPicker({ periods, value, labelOf, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation('shared')
  const at = periods.indexOf(value)
  const step = (label: string, icon: React.ReactNode, target: string | undefined) => (
    <Button
      aria-label={t(label)}
      title={t(label)}
      icon={icon}
      disabled={target === undefined}
      onClick={() => target && onChoose(target)}
    />
  )
  return (
    <div className="score-period" role="group" aria-label={t('score.period')}>
      {step('score.earlierPeriod', <LeftOutlined aria-hidden />, at < 0 ? undefined : periods[at + 1])}
      <Select
        aria-label={t('score.period')}
        value={value}
        options={periods.map(period => ({ value: period, label: labelOf(period) }))}
        onChange={onChoose}
      />
      {step('score.laterPeriod', <RightOutlined aria-hidden />, at > 0 ? periods[at - 1] : undefined)}
    </div>
  )
}
