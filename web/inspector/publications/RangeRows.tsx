import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../../shared/DateInput'

interface RangeRowsProps {
  name: 'off' | 'work'
  label: string
  hint: string
  /** Holidays have names; days that are worked have none. */
  isNamed?: boolean
  validateStatus?: 'error'
  help?: string
}

/** Stretches of days, each in a row: from, to; a last day that is left empty is the first. */
export function RangeRows({ name, label, hint, isNamed = false, help }: RangeRowsProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="pub-ranges">
      <legend>{label}</legend>
      <p className="pub-hint">{hint}</p>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: index }) => (
              <div className={`pub-range${isNamed ? ' pub-range--named' : ''}`} key={key}>
                {isNamed && (
                  <Form.Item name={[index, 'name']} noStyle>
                    <Input aria-label={t('draft.holidayName')} maxLength={20} />
                  </Form.Item>
                )}
                <Form.Item name={[index, 'from']} noStyle>
                  <Named label={t('draft.rangeFrom')} />
                </Form.Item>
                <span className="gb-quiet">{t('publications.to')}</span>
                <Form.Item name={[index, 'to']} noStyle>
                  <Named label={t('draft.rangeTo')} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('draft.removeRow', { count: index + 1 })}
                  onClick={() => remove(index)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ name: '', from: '', to: '' })}>
              {t(isNamed ? 'draft.addOff' : 'draft.addWork')}
            </Button>
          </>
        )}
      </Form.List>
      {help && (
        <p className="pub-wrong" role="alert">
          {help}
        </p>
      )}
    </fieldset>
  )
}

interface NamedProps {
  label: string
  id?: string
  /** From the form. */
  value?: string
  onChange?: (on: string) => void
}

/** A day of a row: the row has no label that stands above it. */
const Named = ({ label, value = '', onChange = () => undefined, ...more }: NamedProps) => (
  <DateInput {...more} value={value} onChange={onChange} aria-label={label} />
)
