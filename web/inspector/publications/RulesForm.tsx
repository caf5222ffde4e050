import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleSet, RuleSetList } from '../../contract/standing'
import { Day } from '../../shared/Day'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useNeeded } from '../../shared/acts/useNeeded'
import { DayInput } from '../../shared/orders/JudgeForm'
import { OverrideRows } from './OverrideRows'
import { ReasonsItem } from './ReasonsItem'
import { RulesTable } from './RulesTable'
import { Told } from './Told'
import './rules.css'
import { bodyOf, isChanged, ruleAsDrafted, startFrom } from './rulesDraft'
import { useSendDraft } from './useSendDraft'

interface RulesFormProps {
  newest: RuleSet
  standing: RuleSetList
}

/** The set that is to be changed, its exceptions, its day and why. */
export function RulesForm({ newest, standing: { itemTypes, told } }: RulesFormProps) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const { send, changed, problemAt, error, isPending } = useSendDraft()
  const [draft, setDraft] = useState(() => startFrom(newest))
  const edit = (part: Partial<typeof draft>) => {
    changed()
    setDraft({ ...draft, ...part })
  }
  const body = bodyOf(draft)
  const kept = draft.rules.filter(({ isOn }) => isOn)
  const problemOf = (id: string) =>
    problemAt(`body.rules.${kept.findIndex(({ rule }) => rule.id === id)}`).help
  const count = draft.rules.filter(isChanged).length
  return (
    <Form<{ effectiveOn: string; reasons: string }>
      name="rules"
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={changed}
      onFinish={({ effectiveOn, reasons }) => send({ ...body, effectiveOn }, reasons)}
    >
      <p className="pub-hint">
        {t('draft.fromVersion', { version: newest.version })} <Day on={newest.effectiveOn} />
      </p>
      <RulesTable rules={draft.rules} onChange={rules => edit({ rules })} problemOf={problemOf} />
      <OverrideRows
        overrides={draft.overrides}
        rules={kept.map(ruleAsDrafted)}
        itemTypes={itemTypes}
        onChange={overrides => edit({ overrides })}
        problemOf={index => problemAt(`body.overrides.${index}`).help}
      />
      <Told told={told} />
      <div className="pub-form">
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
          {t('rules.changedCount', { count })}
        </p>
        <ActProblem error={error} />
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('draft.send')}
        </Button>
      </div>
    </Form>
  )
}
