import { Form, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertTelling } from '../../../../domain/notification/ladder'
import type { AlertLevel } from '../../../../domain/supervision/ruleSet'
import type { Ladder } from '../../../contract/standing'
import { Day } from '../../../shared/Day'
import { DraftEnd } from '../DraftEnd'
import { ExceptionRows } from '../ExceptionRows'
import { useSendDraft } from '../useSendDraft'
import './ladder.css'
import {
  type CardOf,
  type DraftedLadderOverride,
  type Rung,
  bodyOf,
  isRungChanged,
  startFrom,
  weightsChanged,
} from './ladderDraft'
import { AddresseeSelect, RungTable } from './RungTable'
import { SendingTable } from './SendingTable'

interface LadderFormProps {
  newest: Ladder
  itemTypes: readonly string[]
}

interface Values {
  quietMinutes: number
  tellWithinDays: number
  effectiveOn: string
  reasons: string
}

/** The ladder that is to be changed, its exceptions, its day and why. */
export function LadderForm({ newest, itemTypes }: LadderFormProps) {
  const { t } = useTranslation()
  const { send, changed, ...sending } = useSendDraft()
  const { problemAt } = sending
  const [standing] = useState(() => startFrom(newest))
  const [draft, setDraft] = useState(standing)
  const edit = (part: Partial<typeof draft>) => {
    changed()
    setDraft({ ...draft, ...part })
  }
  const rungs = {
    standing: standing.rungs,
    onChange: (next: Rung) =>
      edit({ rungs: draft.rungs.map(one => (one.field === next.field ? next : one)) }),
    problemOf: (field: string) => problemAt(`body.${field}`).help,
  }
  const count =
    draft.rungs.filter(one => isRungChanged(one, standing.rungs)).length +
    weightsChanged(standing.channels, draft.channels).length
  return (
    <Form<Values>
      name="ladder"
      layout="vertical"
      initialValues={{ quietMinutes: newest.quietMinutes, tellWithinDays: newest.tellWithinDays }}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={changed}
      onFinish={({ reasons, ...numbers }) => send({ kind: 'ladder', ...bodyOf(draft), ...numbers }, reasons)}
    >
      <p className="pub-hint">
        {t('draft.fromVersion', { version: newest.version })} <Day on={newest.effectiveOn} />
      </p>
      <RungTable
        {...rungs}
        title={t('ladder.cards')}
        hint={t('ladder.cardsHint')}
        rungs={draft.rungs.filter(({ level }) => level !== null)}
      />
      <RungTable
        {...rungs}
        title={t('ladder.orders')}
        hint={t('ladder.ordersHint')}
        rungs={draft.rungs.filter(({ level }) => level === null)}
      />
      <LadderExceptions
        exceptions={draft.overrides}
        rungs={draft.rungs}
        itemTypes={itemTypes}
        onChange={overrides => edit({ overrides })}
        problemOf={index => problemAt(`body.overrides.${index}`).help}
      />
      <section className="ladder-part">
        <h2>{t('ladder.sending')}</h2>
        <p className="pub-hint">{t('ladder.sendingHint')}</p>
        <SendingTable sending={draft.channels} onChange={channels => edit({ channels })} />
      </section>
      <div className="pub-form">
        <div className="pub-form__pair">
          <NumberItem name="quietMinutes" max={1440} least={0} problem={problemAt('body.quietMinutes')} />
          <NumberItem name="tellWithinDays" max={60} least={1} problem={problemAt('body.tellWithinDays')} />
        </div>
        <DraftEnd {...sending} changed={t('ladder.changedCount', { count })} />
      </div>
    </Form>
  )
}

interface NumberItemProps {
  name: 'quietMinutes' | 'tellWithinDays'
  least: number
  max: number
  problem: { validateStatus?: 'error'; help?: string }
}

function NumberItem({ name, least, max, problem }: NumberItemProps) {
  const { t } = useTranslation()
  const label = t(`ladder.${name}`)
  return (
    <Form.Item
      name={name}
      label={label}
      extra={t(`ladder.${name}Hint`)}
      rules={[{ required: true, message: t('signIn.needed', { label }) }]}
      {...problem}
    >
      <InputNumber min={least} max={max} precision={0} controls={false} />
    </Form.Item>
  )
}

interface LadderExceptionsProps {
  exceptions: readonly DraftedLadderOverride[]
  rungs: readonly Rung[]
  itemTypes: readonly string[]
  onChange(exceptions: DraftedLadderOverride[]): void
  problemOf(index: number): string | undefined
}

/** Of orders there are none: they are few, and each is written for its department. */
function LadderExceptions({ rungs, ...more }: LadderExceptionsProps) {
  const { t } = useTranslation()
  const name = (of: CardOf) => {
    const [telling, level] = of.split('.') as [AlertTelling, AlertLevel]
    return `${t(`level.${level}`)} ${t(`ladder.what.${telling}`)}`
  }
  const offered = rungs.flatMap(({ what, level }): CardOf[] =>
    level === null ? [] : [`${what as AlertTelling}.${level}`],
  )
  return (
    <ExceptionRows
      {...more}
      hint={t('ladder.exceptionsHint')}
      start={{ of: undefined, to: [] }}
      renderFields={(one, place, edit) => ({
        about: (
          <Select
            showSearch
            optionFilterProp="label"
            aria-label={t('ladder.exception.what', { place })}
            placeholder={t('ladder.columns.what')}
            value={one.of ?? null}
            onChange={of => edit({ of: of ?? undefined })}
            options={offered.map(of => ({ value: of, label: name(of) }))}
          />
        ),
        how: (
          <AddresseeSelect
            label={t('ladder.exception.to', { place })}
            value={one.to}
            onChange={to => edit({ to })}
          />
        ),
      })}
    />
  )
}
