import type { TFunction, i18n as I18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import en from './texts/en.json'
import zhCN from './texts/zh-CN.json'

const NAMESPACE = 'ruler'

function addOnce(i18n: I18n): void {
  if (i18n.hasResourceBundle('zh-CN', NAMESPACE)) return
  i18n.addResourceBundle('zh-CN', NAMESPACE, zhCN)
  i18n.addResourceBundle('en', NAMESPACE, en)
}

/** The ruler brings its own words, so that every app has them wherever it stands. */
export function useRulerTexts(): { t: TFunction; language: string } {
  const { i18n } = useTranslation()
  addOnce(i18n)
  return { t: i18n.getFixedT(null, NAMESPACE), language: i18n.language }
}

/** `2026-11-23 周一`, in the language of the page. */
export function dayText(on: string, language: string): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return `${on} ${weekday.format(new Date(`${on}T00:00:00Z`))}`
}

/** `11-23 周一` */
export const shortDayText = (on: string, language: string): string => dayText(on, language).slice(5)

/** The word on a flag; a step's limit is known by the name that came with it. */
export const limitWord = (code: string, t: TFunction, name = code): string =>
  t(`limit.${code.replaceAll('.', '_')}`, { defaultValue: name })
