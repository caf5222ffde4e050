import i18next, { type Resource, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './texts/en.json'
import zhCN from './texts/zh-CN.json'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
/** What an app says beyond the common words. */
export type AppTexts = Record<Language, object>

const STORAGE_KEY = 'guibiao.language'

/** The reader's choice on this device; Chinese until another one is made. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh-CN'
  } catch {
    // a browser that refuses storage still gets its page
    return 'zh-CN'
  }
}

export function chooseLanguage(i18n: I18n, language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // the choice then lasts as long as the page
  }
  document.documentElement.lang = language
  void i18n.changeLanguage(language)
}

/**
 * The app's own words are the default namespace `app`; what is not there is looked for in `shared`.
 * React escapes what it shows, so i18next must not do it a second time.
 */
export function startTexts(texts: AppTexts): I18n {
  const resources: Resource = {
    'zh-CN': { shared: zhCN, app: texts['zh-CN'] as Resource[string][string] },
    en: { shared: en, app: texts.en as Resource[string][string] },
  }
  const language = chosenLanguage()
  const i18n = i18next.createInstance()
  void i18n.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'zh-CN',
    ns: ['app', 'shared'],
    defaultNS: 'app',
    fallbackNS: 'shared',
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  document.documentElement.lang = language
  return i18n
}
