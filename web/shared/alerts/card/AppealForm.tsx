import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AlertDetail, exemptions } from '../../../contract/alerts'
import type { FileRef } from '../../../contract/common'
import { ActProblem } from '../../acts/ActProblem'
import { StatementFields } from '../../acts/StatementFields'
import { useNeeded } from '../../acts/useNeeded'
import { useCardAct } from './acts'

const grounds = ['facts', 'law', ...exemptions] as const

/** 申诉: once, on a ground, until a day. */
export function AppealForm({ alert, until }: { alert: AlertDetail; until: string }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  const [files, setFiles] = useState<FileRef[]>([])
  const { send, error, isPending } = useCardAct('appeal', alert)
  return (
    <Form
      name="card-appeal"
      className="card-form"
      layout="vertical"
      onFinish={(said: { ground: (typeof grounds)[number]; text: string }) =>
        send({ ...said, fileIds: files.map(({ fileId }) => fileId) })
      }
    >
      <h3>{t('card.say.appeal')}</h3>
      <p className="gb-quiet">
        {t('card.appealHint')}
        {t('card.appealUntil', { on: until })}
      </p>
      <Form.Item name="ground" label={t('card.ground')} rules={needed('card.ground')}>
        <Select options={grounds.map(value => ({ value, label: t(`card.grounds.${value}`) }))} />
      </Form.Item>
      <StatementFields
        text="card.appealText"
        filesLabel="card.files"
        filesSpoken={`${t('card.say.appeal')} ${t('card.files')}`}
        files={files}
        onFiles={setFiles}
      />
      <ActProblem error={error} />
      <Button htmlType="submit" type="primary" loading={isPending}>
        {t('card.appeal')}
      </Button>
    </Form>
  )
}
