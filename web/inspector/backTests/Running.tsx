import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../shared/states/Loading'

const SECOND_MS = 1_000

/** A replay of a whole city takes from seconds to minutes: how long it has run already is said. */
export function Running() {
  const { t } = useTranslation()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(count => count + 1), SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="pub-sheet">
      <p role="status">{t('backTest.running')}</p>
      <p className="gb-quiet">{t('backTest.seconds', { count: seconds })}</p>
      <Loading shape="list" rows={3} />
    </div>
  )
}
