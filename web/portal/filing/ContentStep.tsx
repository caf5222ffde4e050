import type { ItemGuide } from '../../contract/items'
import { AnswerField } from './AnswerField'
import type { FieldsOfStep } from './useFiling'

/** 申请内容: the questions of the item, in the item's order. */
export function ContentStep({ item, draft, errors, change }: FieldsOfStep & { item: ItemGuide }) {
  return item.form.map(field => {
    const path = `form.${field.name}`
    return (
      <AnswerField
        key={field.name}
        field={field}
        path={path}
        value={draft.form[field.name] ?? ''}
        error={errors[path]}
        onChange={text =>
          change(path, before => ({ ...before, form: { ...before.form, [field.name]: text } }))
        }
      />
    )
  })
}
