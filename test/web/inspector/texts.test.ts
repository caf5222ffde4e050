import { expect } from 'chai'
import designerEn from '../../../web/designer/texts/en.json'
import designerZh from '../../../web/designer/texts/zh-CN.json'
import inspectorEn from '../../../web/inspector/texts/en.json'
import inspectorZh from '../../../web/inspector/texts/zh-CN.json'

type Words = { [key: string]: string | Words }

/** Keys without the plural forms that only English has. */
const keysOf = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key.replace(/_(one|other)$/, '')}`]
      : keysOf(value, `${path}${key}.`),
  )
const sentencesOf = (words: Words): string[] =>
  Object.values(words).flatMap(value => (typeof value === 'string' ? [value] : sentencesOf(value)))

for (const [app, zh, en] of [
  ['inspector', inspectorZh, inspectorEn],
  ['designer', designerZh, designerEn],
] as const) {
  describe(`texts of the ${app}`, () => {
    it('say the same things in both languages', () => {
      expect([...new Set(keysOf(en))].sort()).to.deep.equal(keysOf(zh).sort())
    })
    it('hold no English word in Chinese', () => {
      const words = sentencesOf(zh).map(sentence => sentence.replace(/{{.*?}}/g, ''))
      expect(words.filter(sentence => /[A-Za-z]/.test(sentence))).to.deep.equal([])
    })
  })
}
