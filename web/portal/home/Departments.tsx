import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ItemList } from '../../contract/items'
import { Section } from '../Section'
import { type Field, fieldsOf } from './fields'
import { homeAddress } from './homeAddress'

/** The way in for who does not know how an item is called: field, department, items. */
export function Departments({ list: { departments, total } }: { list: ItemList }) {
  const { t } = useTranslation()
  // on a phone the fields are folded: six lines and not forty-four
  const [isWide] = useState(() => matchMedia('(min-width: 641px)').matches)
  return (
    <Section title={t('home.byDepartment')} id="items">
      <p className="gb-quiet">
        {t('home.departments', { count: departments.length })}
        {t('home.itemsInAll', { count: total })}
      </p>
      <div className="pt-fields">
        {fieldsOf(departments).map(field => (
          <FieldOf key={field.name} field={field} isOpen={isWide} />
        ))}
      </div>
    </Section>
  )
}

function FieldOf({ field: { name, departments, items }, isOpen }: { field: Field; isOpen: boolean }) {
  const { t } = useTranslation()
  return (
    <details className="pt-field-of" open={isOpen}>
      <summary>
        {t(`home.field.${name}`)} <span className="gb-quiet">{t('home.itemCount', { count: items })}</span>
      </summary>
      <DepartmentLinks departments={departments} />
    </details>
  )
}

interface DepartmentLinksProps {
  departments: ItemList['departments']
  /** The words by which they were found, where some were searched. */
  q?: string
}

/** Each department, with the number of its items, as a target for a thumb. */
export function DepartmentLinks({ departments, q = '' }: DepartmentLinksProps) {
  const { t } = useTranslation()
  return (
    <ul className="pt-departments gb-plain-list">
      {departments.map(({ no, name, items }) => (
        <li key={no}>
          <Link to={homeAddress({ q, department: no })}>
            {name} <span className="gb-quiet">{t('home.itemCount', { count: items })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
