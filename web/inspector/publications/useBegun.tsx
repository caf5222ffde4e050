import { Alert, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** What somebody has begun to edit stays when a newer version is approved; that it is older now is said. */
export function useBegun<Standing extends { version: number }>(
  newest: Standing,
): { begun: Standing; outdated: ReactNode } {
  const { t } = useTranslation()
  const [begun, setBegun] = useState(newest)
  const outdated = begun.version !== newest.version && (
    <Alert
      className="pub-fault"
      type="warning"
      showIcon
      title={t('draft.outdated', { version: newest.version })}
      action={<Button onClick={() => setBegun(newest)}>{t('draft.startAnew')}</Button>}
    />
  )
  return { begun, outdated }
}
