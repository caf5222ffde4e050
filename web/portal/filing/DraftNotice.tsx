import { SaveOutlined, WarningOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useInstantText } from '../../shared/dates'
import type { DraftInHand } from './useDraft'

/** That the draft is kept, since when, where, and the way to throw it away. */
export function DraftNotice({ hand }: { hand: DraftInHand }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const instantText = useInstantText()
  if (!hand.isKept) {
    return (
      <p className="pt-draft pt-draft-lost" role="status">
        <WarningOutlined aria-hidden /> {t('filing.notSaved')}
      </p>
    )
  }
  if (!hand.savedAt) return null
  const restart = () =>
    void modal.confirm({
      title: t('filing.restartTitle'),
      content: t('filing.restartText'),
      okText: t('filing.restartOk'),
      cancelText: t('filing.keep'),
      onOk: hand.restart,
    })
  return (
    <div className="pt-draft">
      <p role="status">
        <SaveOutlined aria-hidden />{' '}
        {hand.restoredAt && hand.restoredAt === hand.savedAt
          ? t('filing.restored', { at: instantText(hand.restoredAt) })
          : t('filing.saved', { at: instantText(hand.savedAt) })}
      </p>
      <Button type="link" size="small" onClick={restart}>
        {t('filing.restart')}
      </Button>
      <p className="pt-draft-where">{t('filing.shared')}</p>
    </div>
  )
}
