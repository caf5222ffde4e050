import { CopyOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import './CaseNo.css'
import { useCopy } from './useCopy'

/** Area, department, item, day, sequence, check. */
const GROUPS = [6, 2, 3, 8, 5, 1]

/** A case number in groups. The gaps are drawn, not written: what is copied has none. */
export function CaseNo({ caseNo, isCopyable = true }: { caseNo: string; isCopyable?: boolean }) {
  const { t } = useTranslation('shared')
  const copy = useCopy()
  return (
    <span className="gb-case-no">
      <span className="gb-case-no-digits">
        {groupsOf(caseNo).map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </span>
      {isCopyable && (
        <button
          type="button"
          className="gb-case-no-copy gb-no-print"
          aria-label={t('caseNo.copy')}
          title={t('caseNo.copy')}
          onClick={() => copy(caseNo)}
        >
          <CopyOutlined aria-hidden />
        </button>
      )}
    </span>
  )
}

function groupsOf(caseNo: string): string[] {
  let from = 0
  return GROUPS.map(length => caseNo.slice(from, (from += length))).filter(group => group !== '')
}
