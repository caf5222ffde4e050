export type Language = 'zh-CN' | 'en'

/** A sentence by its code, with its places filled in. */
export type Texts = (code: string, facts?: Readonly<Record<string, string | number>>) => string
export type TextsByLanguage = Readonly<Record<Language, Texts>>
type Sentences = Readonly<Record<string, string>>

export function textsFrom(files: Readonly<Record<Language, Sentences>>): TextsByLanguage {
  return { 'zh-CN': speaker(files['zh-CN']), en: speaker(files.en) }
}

const speaker =
  (sentences: Sentences): Texts =>
  (code, facts = {}) => {
    const sentence = sentences[code] ?? sentences['INTERNAL'] ?? code
    return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place))
  }

/** Chinese first; English for who asks for it and not for Chinese. */
export function languageOf(accepted: string | undefined): Language {
  const wanted = (accepted ?? '').toLowerCase()
  const zh = wanted.indexOf('zh')
  const en = wanted.indexOf('en')
  return en >= 0 && (zh < 0 || en < zh) ? 'en' : 'zh-CN'
}
