import { Alert, App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { FileRef } from '../../contract/common'
import { FileUpload } from '../../shared/FileUpload'
import { isApiError } from '../../shared/api/ApiError'
import { useItem, useSupplement } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { Section } from '../Section'

const MAX_FILES = 20

/** 补正: what is asked for, a place for each of the item's materials, and one button. */
export function SupplementForm({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const supplement = useSupplement()
  const item = useItem(view.itemCode)
  const [files, setFiles] = useState<Record<string, FileRef[]>>({})
  const [isEmpty, setEmpty] = useState(false)
  const materials = Object.entries(files)
    .filter(([, chosen]) => chosen.length > 0)
    .map(([code, chosen]) => ({ code, fileIds: chosen.map(file => file.fileId) }))
  const send = () => {
    setEmpty(materials.length === 0)
    if (materials.length === 0) return
    const { caseNo, version } = view
    // by the promise: once handed in, this form is gone before mutate's own callbacks would run
    supplement.mutateAsync({ caseNo, version, materials }).then(
      () => void message.success(t('supplement.done')),
      () => undefined,
    )
  }
  const errorAt = (code: string) => {
    const index = materials.findIndex(material => material.code === code)
    return isApiError(supplement.error) ? supplement.error.invalidAt(`materials.${index}.fileIds`) : undefined
  }
  return (
    <Section title={t('supplement.title')} className="pt-supplement" id="supplement">
      <p>{t('supplement.lead')}</p>
      <ol className="pt-needs">
        {view.supplementNeeds?.map(need => (
          <li key={need}>{need}</li>
        ))}
      </ol>
      <h3>{t('supplement.upload')}</h3>
      <p className="gb-quiet">
        {t('supplement.choose')} {t('files.limits', { max: MAX_FILES })}
      </p>
      <ul className="pt-materials gb-plain-list">
        {item.data?.materials.map(({ code, name }) => (
          <li key={code}>
            <strong>{name}</strong>
            <FileUpload
              label={name}
              isCompact
              files={files[code] ?? []}
              error={errorAt(code)}
              onChange={chosen => setFiles(before => ({ ...before, [code]: chosen }))}
            />
          </li>
        ))}
      </ul>
      <div role="alert" className="pt-form-note">
        {isEmpty && <Alert type="warning" showIcon title={t('supplement.empty')} />}
        {supplement.isError && (
          <Alert
            type="warning"
            showIcon
            title={t('supplement.failed')}
            description={problemText(supplement.error)}
          />
        )}
      </div>
      <Button type="primary" size="large" loading={supplement.isPending} onClick={send}>
        {t('supplement.submit')}
      </Button>
    </Section>
  )
}
