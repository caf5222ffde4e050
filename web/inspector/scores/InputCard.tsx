import { CommentOutlined, FormOutlined, PieChartOutlined, StopOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreInput } from '../../contract/scoreInputs'
import { Badge } from '../../shared/Badge'
import { CaseNo } from '../../shared/CaseNo'
import { Day } from '../../shared/Day'
import { Instant } from '../../shared/Instant'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { usePeriodText } from '../../shared/scores/usePeriodText'
import { useWithdrawInput } from './queries'

const icons: Record<ScoreInput['kind'], ReactNode> = {
  complaint: <CommentOutlined />,
  survey: <PieChartOutlined />,
  discipline: <FormOutlined />,
}

/** One entry: what was found, by which document, what it takes, and whether it still counts. */
export function InputCard({ input, mayWithdraw }: { input: ScoreInput; mayWithdraw: boolean }) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const { kind, name, departmentName, document, on, text, caseNo, officerName, withdrawn } = input
  return (
    <li className={`score-input${withdrawn ? ' score-input--withdrawn' : ''}`}>
      <div className="score-input__head">
        <Badge tone="bronze" icon={icons[kind]}>
          {t(`inputs.kind.${kind}`)}
        </Badge>
        <strong>{departmentName}</strong>
        <span>{name}</span>
        <Takes input={input} />
        {withdrawn && (
          <Badge tone="quiet" icon={<StopOutlined />}>
            {t('inputs.withdrawn')}
          </Badge>
        )}
      </div>
      {text && <p className="gb-said">{text}</p>}
      <p className="gb-quiet score-event">
        <span>{document}</span>
        <Day on={on} />
        {officerName && <span>{officerName}</span>}
        {caseNo && <CaseNo caseNo={caseNo} />}
        <span>
          {t('inputs.enteredBy', { name: input.by })} <Instant at={input.enteredAt} />
        </span>
      </p>
      {withdrawn && (
        <p>
          {t('inputs.withdrawnBy', { name: withdrawn.by, reasons: withdrawn.reasons })}{' '}
          <span className="gb-quiet">
            <Instant at={withdrawn.at} />
          </span>
        </p>
      )}
      {!withdrawn && mayWithdraw && !isAsking && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t('inputs.withdraw')}
        </Button>
      )}
      {!withdrawn && isAsking && <Withdrawal input={input} onLeave={() => setAsking(false)} />}
    </li>
  )
}

function Takes({ input: { kind, points, part, month } }: { input: ScoreInput }) {
  const { t } = useTranslation()
  const periodText = usePeriodText()
  const of = kind === 'discipline' ? periodText(month.slice(0, 4)) : periodText(month)
  const what = part === null ? t('inputs.yearly') : t(`score.part.${part}`, { ns: 'shared' })
  return <span className="score-points">{t('inputs.takes', { period: of, part: what, points })}</span>
}

function Withdrawal({ input, onLeave }: { input: ScoreInput; onLeave(): void }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const withdraw = useWithdrawInput(input)
  return (
    <Form
      className="order-closing"
      name={`withdraw-${input.id}`}
      layout="vertical"
      onFinish={(said: { reasons: string }) => withdraw.mutate(said)}
    >
      <Form.Item name="reasons" label={t('inputs.reasons')} rules={needed('inputs.reasons')}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
      <ActProblem error={withdraw.error} />
      <div className="order-more-acts">
        <Button onClick={onLeave}>{t('action.back')}</Button>
        <Button danger htmlType="submit" loading={withdraw.isPending}>
          {t('inputs.withdraw')}
        </Button>
      </div>
    </Form>
  )
}
