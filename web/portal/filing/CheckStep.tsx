import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ItemGuide } from '../../contract/items'
import { FileList } from '../../shared/FileList'
import { type Fact, Facts } from '../Facts'
import { FieldError } from '../Field'
import { FilingFailure } from './FilingFailure'
import type { FilingStep } from './checkDraft'
import type { Draft } from './draft'
import { applicantLabel } from './useFindingText'
import type { Filing } from './useFiling'

/** 核对并提交: everything once more, each part with the way back to it, and the declaration. */
export function CheckStep({ filing, item }: { filing: Filing; item: ItemGuide }) {
  const { t } = useTranslation()
  const { draft } = filing.hand
  const error = filing.stepErrors['declaration']
  return (
    <>
      <Part step="applicant" item={item}>
        <Facts facts={useApplicantFacts(draft)} />
      </Part>
      <Part step="content" item={item}>
        <Facts facts={useContentFacts(draft, item)} />
      </Part>
      <Part step="materials" item={item}>
        <Facts facts={useMaterialFacts(draft, item)} />
      </Part>
      <div className="pt-declare">
        <Checkbox
          id="declaration"
          checked={filing.isDeclared}
          onChange={event => filing.declare(event.target.checked)}
        >
          {t('filing.declare')} <span className="pt-legal">{t('filing.declareLegal')}</span>
        </Checkbox>
        <FieldError id="declaration-error" error={filing.isDeclared ? undefined : error} />
      </div>
      <FilingFailure filing={filing} />
    </>
  )
}

interface PartProps {
  step: Exclude<FilingStep, 'check'>
  item: ItemGuide
  children: React.ReactNode
}

function Part({ step, item, children }: PartProps) {
  const { t } = useTranslation()
  const what = t(`filing.${step}.legal`)
  return (
    <section className="pt-check-part" aria-label={what}>
      <div className="pt-section-head">
        <h2>{what}</h2>
        <Link to={`/items/${item.code}/apply/${step}`} aria-label={t('filing.edit', { what })}>
          {t('action.edit')}
        </Link>
      </div>
      {children}
    </section>
  )
}

function useApplicantFacts({ applicant }: Draft): Fact[] {
  const { t } = useTranslation()
  const names = ['name', 'idNo', 'contact', 'phone'] as const
  const kind = { label: t('filing.kind'), value: t(`filing.${applicant.kind}`) }
  const others = names.map(name => ({
    label: applicantLabel(name, applicant.kind, t),
    value: applicant[name] || <NotGiven />,
  }))
  return [kind, ...others]
}

function useContentFacts(draft: Draft, item: ItemGuide): Fact[] {
  return item.form.map(({ name, label, unit }) => {
    const text = draft.form[name]?.trim()
    return { label, value: text ? `${text}${unit ? ` ${unit}` : ''}` : <NotGiven /> }
  })
}

function useMaterialFacts(draft: Draft, item: ItemGuide): Fact[] {
  const { t } = useTranslation()
  return item.materials
    .map(({ code, name, required }) => ({ name, required, files: draft.materials[code] ?? [] }))
    .filter(({ required, files }) => required === 'always' || files.length > 0)
    .map(({ name, files }) => ({
      label: name,
      value: files.length > 0 ? <FileList files={files} /> : t('filing.missing'),
    }))
}

function NotGiven() {
  const { t } = useTranslation()
  return <span className="gb-quiet">{t('filing.notGiven')}</span>
}
