/** The package ships no types: a table of the diagram library's English words and their Chinese. */
declare module 'bpmn-js-i18n/translations/zn' {
  const words: Readonly<Record<string, string>>
  export default words
}
