import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { EntryType } from '../../contract/entries'
import { DateInput } from '../DateInput'
import { useNeeded } from '../acts/useNeeded'
import { useDayText } from '../dates'
import { ChargeFields } from './ChargeFields'

/** What only one kind of entry asks for. */
export function EntryFields({ type, view }: { type: EntryType; view: CaseView }) {
  switch (type) {
    case 'extended':
      return <LongText name="reasons" max={1000} />
    case 'hearingNoticed':
      return (
        <>
          <HearingDay earliest={view.earliestHearing} />
          <ShortText name="documentNo" max={60} />
        </>
      )
    case 'hearingHeld':
      return (
        <>
          <ShortText name="chair" max={50} />
          <LongText name="record" max={4000} />
        </>
      )
    case 'reportedUp':
      return (
        <>
          <ShortText name="to" max={100} />
          <LongText name="opinion" max={2000} />
        </>
      )
    case 'feeCharged':
      return <ChargeFields charges={view.charges} max={MOST_UNITS} quantity={1} />
    case 'complaintUpheld':
      return (
        <>
          <About journal={view.journal} />
          <LongText name="findings" max={2000} />
        </>
      )
    default:
      return null
  }
}

function ShortText({ name, max }: { name: string; max: number }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  return (
    <Form.Item name={name} label={t(`entry.${name}`)} rules={needed(`entry.${name}`)}>
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  )
}

function LongText({ name, max }: { name: string; max: number }) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  return (
    <Form.Item name={name} label={t(`entry.${name}`)} rules={needed(`entry.${name}`)}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={max} />
    </Form.Item>
  )
}

/** Filled in with the first day that the law leaves; the house refuses an earlier one and says why. */
function HearingDay({ earliest = '' }: { earliest: string | undefined }) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  const needed = useNeeded()
  return (
    <Form.Item
      name="hearingOn"
      label={t('entry.hearingOn')}
      initialValue={earliest}
      extra={earliest === '' ? undefined : t('entry.earliest', { on: dayText(earliest) })}
      rules={needed('entry.hearingOn')}
    >
      {/* antd gives value and onChange */}
      <DateInput value="" onChange={() => undefined} />
    </Form.Item>
  )
}

/** More units than one case can have; the house refuses what is not published. */
const MOST_UNITS = 100_000

/** What nobody complains about: the house does it by itself, or the applicant. */
const notOfOfficials = [
  'filed',
  'stepStarted',
  'documentIssued',
  'supplementReceived',
  'withdrawn',
  'complaintUpheld',
]

function About({ journal }: Pick<CaseView, 'journal'>) {
  const { t } = useTranslation('shared')
  const types = [...new Set(journal.map(({ type }) => type))].filter(type => !notOfOfficials.includes(type))
  const options = [
    { value: '', label: t('entry.aboutWhole') },
    ...types.map(value => ({ value, label: t(`event.${value}`) })),
  ]
  return (
    <Form.Item
      name="about"
      label={t('entry.about')}
      initialValue=""
      getValueProps={(value: string | null) => ({ value: value ?? '' })}
      normalize={(value: string) => (value === '' ? null : value)}
    >
      <Select options={options} />
    </Form.Item>
  )
}
