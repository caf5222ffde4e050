import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDepartments } from '../../shared/orders/queries'

/** An exception while somebody edits it. */
export interface DraftedException {
  key: number
  departmentNo: string | undefined
  itemType: string | undefined
}

interface RowProps<One> {
  itemTypes: readonly string[]
  /** What it is about, and how it is there; the place stands between them. */
  renderFields(
    one: One,
    /** From 1, for those who do not see the row. */
    place: number,
    edit: (part: Partial<One>) => void,
  ): { about: ReactNode; how: ReactNode }
}

interface ExceptionRowsProps<One extends DraftedException> extends RowProps<One> {
  exceptions: readonly One[]
  hint: string
  /** A new one, but for its key and place. */
  start: Omit<One, keyof DraftedException>
  onChange(exceptions: One[]): void
  problemOf(index: number): string | undefined
}

/** 例外: what holds for one department or one type of item instead. Later ones prevail. */
export function ExceptionRows<One extends DraftedException>({
  exceptions,
  hint,
  start,
  onChange,
  problemOf,
  ...more
}: ExceptionRowsProps<One>) {
  const { t } = useTranslation()
  const add = () => {
    const key = 1 + Math.max(-1, ...exceptions.map(one => one.key))
    onChange([...exceptions, { ...start, key, departmentNo: undefined, itemType: undefined } as One])
  }
  return (
    <fieldset className="pub-ranges">
      <legend>{t('exception.title')}</legend>
      <p className="pub-hint">{hint}</p>
      {exceptions.map((one, index) => (
        <ExceptionRow
          key={one.key}
          one={one}
          place={index + 1}
          problem={problemOf(index)}
          edit={part => onChange(exceptions.with(index, { ...one, ...part }))}
          onRemove={() => onChange(exceptions.toSpliced(index, 1))}
          {...more}
        />
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
        {t('exception.add')}
      </Button>
    </fieldset>
  )
}

interface ExceptionRowProps<One> extends RowProps<One> {
  one: One
  place: number
  problem: string | undefined
  edit(part: Partial<One>): void
  onRemove(): void
}

function ExceptionRow<One extends DraftedException>({
  one,
  place,
  itemTypes,
  problem,
  edit,
  onRemove,
  renderFields,
}: ExceptionRowProps<One>) {
  const { t } = useTranslation()
  const departments = useDepartments().data ?? []
  const { about, how } = renderFields(one, place, edit)
  return (
    <div className="pub-exception">
      {about}
      <Select
        showSearch
        allowClear
        optionFilterProp="label"
        aria-label={t('exception.department', { place })}
        placeholder={t('exception.everyDepartment')}
        value={one.departmentNo ?? null}
        onChange={no => edit({ departmentNo: no ?? undefined } as Partial<One>)}
        options={departments.map(({ no, name }) => ({ value: no, label: name }))}
      />
      <Select
        allowClear
        aria-label={t('exception.type', { place })}
        placeholder={t('exception.everyType')}
        value={one.itemType ?? null}
        onChange={type => edit({ itemType: type ?? undefined } as Partial<One>)}
        options={itemTypes.map(type => ({ value: type, label: type }))}
      />
      {how}
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('draft.removeRow', { count: place })}
        onClick={onRemove}
      />
      {problem && (
        <p className="pub-wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
