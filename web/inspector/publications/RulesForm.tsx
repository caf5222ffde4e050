import { Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleSet, RuleSetList } from '../../contract/standing'
import { Day } from '../../shared/Day'
import { DraftEnd } from './DraftEnd'
import { OverrideRows } from './OverrideRows'
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
  const { send, changed, ...sending } = useSendDraft()
  const { problemAt } = sending
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
        <DraftEnd {...sending} changed={t('rules.changedCount', { count })} />
      </div>
    </Form>
  )
}
