import {
  CalendarOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  CloseOutlined,
  DownOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  LoadingOutlined,
} from '@ant-design/icons'
import { App as AntApp, ConfigProvider, type ConfigProviderProps } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClearSign } from './ClearSign'
import { lightTheme } from './theme'

/** antd names its icons in English; beside a word they say nothing, so screen readers skip them. */
const icons: ConfigProviderProps = {
  button: { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> },
  datePicker: {
    suffixIcon: <CalendarOutlined aria-hidden />,
    allowClear: { clearIcon: <CloseCircleFilled aria-hidden /> },
  },
  select: { suffixIcon: <DownOutlined aria-hidden />, clearIcon: <ClearSign /> },
  alert: {
    successIcon: <CheckCircleFilled aria-hidden />,
    infoIcon: <InfoCircleFilled aria-hidden />,
    warningIcon: <ExclamationCircleFilled aria-hidden />,
    errorIcon: <ExclamationCircleFilled aria-hidden />,
  },
}

/** antd in the house's theme and the page's language. */
export function Themed({ fontSize, children }: { fontSize: number; children: ReactNode }) {
  const { t, i18n } = useTranslation('shared')
  const isEnglish = i18n.language === 'en'
  const [isMoving] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches)
  // the calendars' weeks begin on Monday and speak the page's language
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  const close = { 'aria-label': t('action.close'), closeIcon: <CloseOutlined aria-hidden /> }
  return (
    <ConfigProvider
      {...icons}
      modal={{ closable: close }}
      drawer={{ closable: close }}
      locale={isEnglish ? enUS : zhCN}
      theme={lightTheme(fontSize, isMoving)}
    >
      <AntApp component={false}>{children}</AntApp>
    </ConfigProvider>
  )
}
