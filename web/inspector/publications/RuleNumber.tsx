import { Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { type NumberName, timeOf } from './ruleWords'

interface RuleNumberProps {
  name: NumberName
  /** What it is a number of, for those who do not see the row. */
  of: string
  value: number | undefined
  onChange(value: number | undefined): void
  isWrong?: boolean
}

const least: Partial<Record<NumberName, number>> = { moreThanWorkingDays: 0, workingDaysLeft: 0 }

/** One threshold in its own unit: days, a share, a time of the day, a number of cards. */
export function RuleNumber({ name, of, value, onChange, isWrong = false }: RuleNumberProps) {
  const { t } = useTranslation()
  const label = t(`rules.number.${name}`)
  const common = { 'aria-label': `${of} ${label}`, ...(isWrong ? { status: 'error' as const } : {}) }
  return (
    <span className="rule-number">
      <span className="rule-number__label">{label}</span>
      {name === 'fromMinute' ? (
        <Input
          {...common}
          type="time"
          value={value === undefined ? '' : timeOf(value)}
          onChange={event => onChange(minuteOf(event.target.value))}
        />
      ) : (
        <InputNumber
          {...common}
          controls={false}
          placeholder={name === 'redFrom' ? t('rules.notSet') : undefined}
          precision={0}
          min={least[name] ?? 1}
          max={name === 'usedShare' ? 100 : 999}
          value={value === undefined ? null : name === 'usedShare' ? Math.round(value * 100) : value}
          onChange={next => onChange(read(name, next))}
        />
      )}
    </span>
  )
}

const read = (name: NumberName, next: number | null): number | undefined => {
  if (next === null) return undefined
  return name === 'usedShare' ? next / 100 : next
}

function minuteOf(text: string): number | undefined {
  const [hour, minute] = text.split(':').map(Number)
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute
}
