import { Alert, Form, Radio } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { stances } from '../../../domain/case/events'
import { useItem, useSession } from '../../shared/api/hooks'
import { FilesField, LongTextField } from './fields'
import { type OutcomeSpec, fileIdsOf } from './outcome'
import { StepForm } from './StepForm'
import type { StepProps } from './stepProps'

/** 会签: the answer of a department that is asked by the one whose case it is. */
export function Countersign(props: StepProps) {
  const { t } = useTranslation()
  const { itemCode, departmentName } = props.view
  const ownNo = useSession().data?.account.departmentNo
  const steps = useItem(itemCode).data?.steps
  const asks = steps?.find(one => one.code === 'countersign' && one.departmentNo === ownNo)?.asks
  const question = t(asks ? 'countersign.asks' : 'countersign.asked', { by: departmentName, asks })
  return <StepForm {...props} specs={[countersigned(t, question)]} />
}

const countersigned = (t: TFunction, question: string): OutcomeSpec => ({
  outcome: 'countersigned',
  fields: (
    <>
      <Alert className="desk-alert" type="info" showIcon title={question} />
      <StanceField />
      <LongTextField
        name="opinion"
        label={t('countersign.opinion')}
        hint={t('countersign.opinionHint')}
        max={2000}
      />
      <FilesField name="files" label={t('countersign.files')} hint={t('countersign.filesHint')} />
    </>
  ),
  toCompletion: values => ({
    outcome: 'countersigned',
    // the form sends nothing before one is chosen
    stance: values.stance!,
    opinion: values.opinion ?? '',
    fileIds: fileIdsOf(values),
  }),
  confirm: ({ stance, opinion = '' }) => ({
    consequence: t('countersign.consequence'),
    summary: [
      { label: t('countersign.stance'), text: t(`stance.${stance}`) },
      { label: t('countersign.opinion'), text: opinion },
    ],
  }),
})

/** None is chosen to begin with: whoever answers, chooses. */
function StanceField() {
  const { t } = useTranslation()
  const label = t('countersign.stance')
  return (
    <Form.Item
      name="stance"
      label={label}
      rules={[{ required: true, message: t('act.chooseOne', { label }) }]}
    >
      <Radio.Group className="desk-outcomes">
        {stances.map(stance => (
          <Radio key={stance} value={stance}>
            {t(`stance.${stance}`)}
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  )
}
