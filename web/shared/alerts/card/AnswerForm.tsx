import { Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import type { FileRef } from '../../../contract/common'
import { ActProblem } from '../../acts/ActProblem'
import { StatementFields } from '../../acts/StatementFields'
import { useCardAct } from './acts'

const kinds = ['explanation', 'evidence', 'corrected'] as const

/** 陈述申辩: the right to be heard. At any time, as often as needed. */
export function AnswerForm({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const [files, setFiles] = useState<FileRef[]>([])
  const { send, error, isPending } = useCardAct('answer', alert)
  return (
    <Form
      name="card-answer"
      layout="vertical"
      initialValues={{ kind: 'explanation' }}
      onFinish={(said: { kind: (typeof kinds)[number]; text: string }) =>
        send({ ...said, fileIds: files.map(({ fileId }) => fileId) })
      }
    >
      <Form.Item name="kind" label={t('card.kind')}>
        <Radio.Group className="card-choices">
          {kinds.map(kind => (
            <Radio key={kind} value={kind}>
              {t(`card.kinds.${kind}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <StatementFields
        text="card.answerText"
        hint="card.answerHint"
        filesLabel="card.files"
        files={files}
        onFiles={setFiles}
      />
      <ActProblem error={error} />
      <Button
        type={alert.life.some(({ type }) => type === 'signed') ? 'primary' : 'default'}
        htmlType="submit"
        loading={isPending}
      >
        {t('card.answer')}
      </Button>
    </Form>
  )
}
