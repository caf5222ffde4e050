import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { linesOf } from './outcome'

interface LinesFieldProps {
  name: string
  label: string
  /** Name of one line: `line` is its number. */
  lineLabel: (line: number) => string
  addLabel: string
  hint?: string
  maxLines: number
  maxLength: number
}

/** A numbered list of sentences: what must be supplied, what can be done against a decision. */
export function LinesField({ name, label, lineLabel, addLabel, hint, maxLines, maxLength }: LinesFieldProps) {
  const { t } = useTranslation()
  const hasOne = (_: unknown, lines?: string[]) =>
    linesOf(lines).length > 0 ? Promise.resolve() : Promise.reject(new Error(t('act.needed', { label })))
  return (
    <fieldset className="desk-lines">
      <legend>{label}</legend>
      {hint && <p className="gb-quiet">{hint}</p>}
      <Form.List name={name} rules={[{ validator: hasOne }]}>
        {(lines, { add, remove }, { errors }) => (
          <>
            <ol>
              {lines.map(({ key, name: place }) => (
                <li key={key}>
                  <Form.Item name={place} noStyle>
                    <Input.TextArea autoSize maxLength={maxLength} aria-label={lineLabel(place + 1)} />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('act.removeLine', { line: lineLabel(place + 1) })}
                    onClick={() => remove(place)}
                  />
                </li>
              ))}
            </ol>
            <Form.ErrorList errors={errors} />
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={lines.length >= maxLines}
              onClick={() => add('')}
            >
              {addLabel}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}
