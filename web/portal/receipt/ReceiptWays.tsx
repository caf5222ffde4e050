import { CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Receipt } from '../../contract/cases'
import { useCopy } from '../../shared/useCopy'

/** Print it, copy it, or go on to the case. */
export function ReceiptWays({ receipt: { caseNo, queryPassword } }: { receipt: Receipt }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const copy = useCopy()
  return (
    <div className="pt-form-ways gb-no-print">
      <Button size="large" icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
        {t('receipt.print')}
      </Button>
      <Button
        size="large"
        icon={<CopyOutlined aria-hidden />}
        onClick={() => copy(t('receipt.copyText', { caseNo, password: queryPassword }))}
      >
        {t('receipt.copy')}
      </Button>
      <Button size="large" type="primary" onClick={() => void navigate(`/cases/${caseNo}`)}>
        {t('receipt.open')}
      </Button>
    </div>
  )
}
