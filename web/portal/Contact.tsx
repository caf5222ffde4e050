import { CommentOutlined, EnvironmentOutlined, PhoneOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../contract/cases'

/** Whom to ask: where the window is, and two telephones, each a link that dials. */
export function Contact({ department }: { department: CaseView['department'] & { hours?: string } }) {
  const { t } = useTranslation()
  const { name, hall, hours, phone, complaintPhone } = department
  return (
    <address className="pt-contact">
      <strong>{name}</strong>
      <span>
        <EnvironmentOutlined aria-hidden /> {hall}
        {hours && <span className="gb-quiet"> {hours}</span>}
      </span>
      <Phone icon={<PhoneOutlined aria-hidden />} label={t('guide.phone')} number={phone} />
      <Phone icon={<CommentOutlined aria-hidden />} label={t('guide.complaint')} number={complaintPhone} />
    </address>
  )
}

function Phone({ icon, label, number }: { icon: React.ReactNode; label: string; number: string }) {
  const { t } = useTranslation()
  return (
    <a
      href={`tel:${number.replaceAll('-', '')}`}
      aria-label={t('guide.call', { label, phone: number })}
      className="pt-phone"
    >
      {icon} {label} {number}
    </a>
  )
}
