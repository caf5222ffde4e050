import zh from 'bpmn-js-i18n/translations/zn'

type Words = Readonly<Record<string, string>>

/** Words of the diagram library by language. English is its own tongue and needs no table. */
const words: Readonly<Record<string, Words>> = { 'zh-CN': zh }

/** A diagram-js module that says the library's own words in the reader's language. */
export function diagramWords(language: string) {
  const table = words[language] ?? {}
  const translate = (template: string, replacements: Words = {}): string =>
    (table[template] ?? template).replace(/{([^}]+)}/g, (gap, name: string) => replacements[name] ?? gap)
  return { translate: ['value', translate] as const }
}
