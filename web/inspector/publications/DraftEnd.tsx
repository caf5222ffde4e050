import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { DayInput } from '../../shared/orders/JudgeForm'
import { ReasonsItem } from './ReasonsItem'
import type { useSendDraft } from './useSendDraft'

interface DraftEndProps extends Pick<ReturnType<typeof useSendDraft>, 'problemAt' | 'error' | 'isPending'> {
  /** How much is changed, in a sentence. */
  changed: string
}

/** The day from which a new version holds, why, how much it changes, and off it goes. */
export function DraftEnd({ problemAt, error, isPending, changed }: DraftEndProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <>
      <Form.Item
        name="effectiveOn"
        label={t('draft.effectiveOn')}
        extra={t('draft.effectiveHint')}
        rules={needed('draft.effectiveOn')}
        {...problemAt('body.effectiveOn')}
      >
        <DayInput />
      </Form.Item>
      <ReasonsItem problem={problemAt('reasons')} />
      <p className="pub-hint" role="status">
        {changed}
      </p>
      <ActProblem error={error} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('draft.send')}
      </Button>
    </>
  )
}
