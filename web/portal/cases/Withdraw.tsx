import { Alert, App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import { useWithdraw } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { Field } from '../Field'

/** 撤回: with a reason, after one more question, since it cannot be undone. */
export function Withdraw({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="pt-withdraw gb-no-print">
      <p className="gb-quiet">{t('withdraw.hint')}</p>
      <Button onClick={() => setOpen(true)}>{t('withdraw.open')}</Button>
      {isOpen && <WithdrawDialog view={view} onClose={() => setOpen(false)} />}
    </div>
  )
}

const MAX = 500

function WithdrawDialog({ view, onClose }: { view: CaseView; onClose(): void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const withdraw = useWithdraw()
  const [reasons, setReasons] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = () => {
    const given = reasons.trim()
    setMissing(given === '')
    if (given === '') return
    const { caseNo, version } = view
    // by the promise: once withdrawn, this dialog is gone before mutate's own callbacks would run
    withdraw.mutateAsync({ caseNo, version, reasons: given }).then(
      () => {
        onClose()
        void message.success(t('withdraw.done'))
      },
      () => undefined,
    )
  }
  return (
    <Modal
      open
      title={t('withdraw.title')}
      okText={t('withdraw.submit')}
      okButtonProps={{ danger: true }}
      confirmLoading={withdraw.isPending}
      cancelText={t('withdraw.cancel')}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('withdraw.text')}</p>
      <Field
        label={t('withdraw.reasons')}
        hint={t('filing.max', { max: MAX })}
        error={isMissing ? t('withdraw.reasonsNeeded') : undefined}
      >
        {a11y => (
          <Input.TextArea
            {...a11y}
            autoFocus
            value={reasons}
            maxLength={MAX}
            autoSize={{ minRows: 3, maxRows: 8 }}
            onChange={event => {
              setReasons(event.target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
      <div role="alert">
        {withdraw.isError && (
          <Alert
            type="warning"
            showIcon
            title={t('withdraw.failed')}
            description={problemText(withdraw.error)}
          />
        )}
      </div>
    </Modal>
  )
}
