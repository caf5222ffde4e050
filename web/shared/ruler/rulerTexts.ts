import type { TFunction, i18n as I18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useDayText } from '../dates'
import en from './texts/en.json'
import zhCN from './texts/zh-CN.json'

const NAMESPACE = 'ruler'

function addOnce(i18n: I18n): void {
  if (i18n.hasResourceBundle('zh-CN', NAMESPACE)) return
  i18n.addResourceBundle('zh-CN', NAMESPACE, zhCN)
  i18n.addResourceBundle('en', NAMESPACE, en)
}

export interface RulerTexts {
  t: TFunction
  /** `2026-11-23 周一`, in the language of the page. */
  dayText: (on: string) => string
}

/** The ruler brings its own words, so that every app has them wherever it stands; events and limits are the kit's. */
export function useRulerTexts(): RulerTexts {
  const { i18n } = useTranslation()
  addOnce(i18n)
  return { t: i18n.getFixedT(null, NAMESPACE), dayText: useDayText() }
}

/** `11-23 周一` */
export const shortDay = (on: string, dayText: RulerTexts['dayText']): string => dayText(on).slice(5)
