import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { LetterDraft, LetterSubject, WriteLetter } from '../../contract/letters'
import { Day } from '../../shared/Day'
import { LevelTag } from '../../shared/LevelTag'
import { ActProblem } from '../../shared/acts/ActProblem'
import { DayInput } from '../../shared/orders/JudgeForm'
import { useIssueLetter, useLetterPreview } from '../../shared/orders/queries'
import { useNeeded } from '../../shared/acts/useNeeded'
import { Empty } from '../../shared/states/Empty'

type Values = Omit<WriteLetter, 'subject'>

/** Left the words, right the paper that they would make. */
export function WriteLetterForm({ subject, draft }: { subject: LetterSubject; draft: LetterDraft }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const go = useNavigate()
  const { modal, message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const preview = useLetterPreview()
  const issue = useIssueLetter()
  const show = () =>
    void form.validateFields().then(
      values => preview.mutate({ subject, ...values }),
      () => undefined,
    )
  const send = (values: Values) =>
    void modal.confirm({
      title: t('letters.confirm', { department: draft.departmentName }),
      content: t('letters.confirmText'),
      okText: t('letters.send'),
      cancelText: t('action.back'),
      onOk: () =>
        issue.mutateAsync({ subject, ...values }).then(
          ({ letterNo }) => {
            void message.success(t('letters.sent', { letterNo }))
            void go('/letters')
          },
          () => undefined, // said under the form
        ),
    })
  return (
    <div className="letter-columns">
      <Form<Values>
        form={form}
        name="letter"
        layout="vertical"
        initialValues={{ findings: draft.findings, demand: draft.demand, dueOn: draft.dueOn }}
        onFinish={send}
      >
        <p className="order-hint">{t('letters.to', { department: draft.departmentName })}</p>
        <Form.Item
          name="findings"
          label={t('letters.findings')}
          extra={t('letters.findingsHint')}
          rules={needed('letters.findings')}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={2000} />
        </Form.Item>
        <Cards draft={draft} />
        <Form.Item name="demand" label={t('letters.demand')} rules={needed('letters.demand')}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="dueOn" label={t('letters.dueOn')} extra={draft.dueNote}>
          <DayInput />
        </Form.Item>
        <ActProblem error={issue.error ?? preview.error} />
        <div className="order-more-acts">
          <Button onClick={show} loading={preview.isPending}>
            {t('letters.preview')}
          </Button>
          <Button type="primary" htmlType="submit" loading={issue.isPending}>
            {t('letters.send')}
          </Button>
        </div>
      </Form>
      {preview.data ? (
        <iframe className="letter-paper" title={t('letters.paper')} sandbox="" srcDoc={preview.data.html} />
      ) : (
        <Empty title={t('letters.noPreview')} text={t('letters.noPreviewText')} />
      )}
    </div>
  )
}

/** The cards that are printed with it; they come from the record and are nobody's to choose. */
function Cards({ draft: { cards, cardsInAll, basis } }: { draft: LetterDraft }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="order-hint">
        {t('order.basis')}：{basis}
      </p>
      {cards.length > 0 && (
        <>
          <p className="order-hint">{t('letters.cards', { count: cardsInAll })}</p>
          <ul className="letter-cards gb-plain-list">
            {cards.map(({ alertId, level, ruleName, itemName, on }) => (
              <li key={alertId}>
                <LevelTag level={level} /> {ruleName} <span className="gb-quiet">{itemName}</span>{' '}
                <Day on={on} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
