import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, type FormInstance, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LimitList } from '../../contract/standing'
import { isApiError } from '../../shared/api/ApiError'
import { useNeeded } from '../../shared/acts/useNeeded'
import { useDepartmentName } from '../publications/usePublicationWords'

export interface LimitRow {
  itemCode?: string
  code?: string
  length?: number
}

interface LimitRowsProps {
  // what the form holds beside the limits is none of this part's business
  form: FormInstance
  items: LimitList['items']
  error: unknown
}

/** Other lengths for limits of items, a row each, beside the length that stands. */
export function LimitRows({ form, items, error }: LimitRowsProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const departmentName = useDepartmentName()
  const rowsNow = (Form.useWatch('limits', form) ?? []) as (LimitRow | undefined)[]
  const problem = isApiError(error)
    ? error.problem.invalid?.find(({ field }) => field.startsWith('limits'))?.detail
    : undefined
  const itemOptions = items.map(({ code, name, departmentNo }) => ({
    value: code,
    label: `${name}（${departmentName(departmentNo)}）`,
  }))
  return (
    <fieldset className="pub-ranges">
      <legend>{t('backTest.limits')}</legend>
      <p className="pub-hint">{t('backTest.limitsHint')}</p>
      <Form.List name="limits">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: index }) => {
              const limits = items.find(({ code }) => code === rowsNow[index]?.itemCode)?.limits ?? []
              const standing = limits.find(({ code }) => code === rowsNow[index]?.code)
              return (
                <div className="bench__limit" key={key}>
                  <Form.Item name={[index, 'itemCode']} rules={needed('backTest.item')}>
                    <Select
                      showSearch
                      optionFilterProp="label"
                      aria-label={t('backTest.item')}
                      placeholder={t('backTest.item')}
                      options={itemOptions}
                      onChange={() => form.setFieldValue(['limits', index, 'code'], undefined)}
                    />
                  </Form.Item>
                  <Form.Item name={[index, 'code']} rules={needed('backTest.limit')}>
                    <Select
                      aria-label={t('backTest.limit')}
                      placeholder={t('backTest.limit')}
                      options={limits.map(({ code, name }) => ({ value: code, label: name }))}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[index, 'length']}
                    rules={[{ required: true, message: t('backTest.lengthNeeded') }]}
                    extra={standing && t(`backTest.standing.${standing.unit}`, { count: standing.length })}
                  >
                    <InputNumber
                      controls={false}
                      aria-label={t('backTest.length')}
                      placeholder={t('backTest.length')}
                      precision={0}
                      min={1}
                      max={999}
                    />
                  </Form.Item>
                  {rows.length > 1 && (
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('draft.removeRow', { count: index + 1 })}
                      onClick={() => remove(index)}
                    />
                  )}
                </div>
              )
            })}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {t('backTest.addLimit')}
            </Button>
          </>
        )}
      </Form.List>
      {problem && (
        <p className="pub-wrong" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
