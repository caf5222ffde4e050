import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'

interface DateInputProps {
  /** `YYYY-MM-DD`, or nothing. */
  value: string
  onChange(on: string): void
  id?: string
  className?: string
  status?: 'error' | undefined
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

const FORM = 'YYYY-MM-DD'

/** A day: the telephone's own calendar under a finger, ours under a mouse, where it can be typed as well. */
export function DateInput({ value, onChange, className = '', ...more }: DateInputProps) {
  const [isTouch] = useState(() => matchMedia('(pointer: coarse)').matches)
  if (isTouch) {
    return (
      <Input
        {...more}
        type="date"
        className={className}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )
  }
  const day = dayjs(value, FORM)
  return (
    <DatePicker
      {...more}
      className={`gb-date ${className}`}
      format={FORM}
      placeholder="2026-01-31"
      value={value !== '' && day.isValid() ? day : null}
      onChange={chosen => onChange(chosen?.format(FORM) ?? '')}
    />
  )
}
