import type { LetterFacts } from '../../usecases/ports'
import { longDate, paragraphs } from '../facts'

export const title = '监察建议书'

const levels = { yellow: '黄牌', red: '红牌' } as const

/** What 监察建议书 says: what was found, with the cards behind it, what is asked for, and by when. */
export function view({ letter, department, organ }: LetterFacts) {
  const { origin, cards, cardsInAll } = letter
  const [year, month] = origin.kind === 'score' ? origin.month.split('-') : []
  return {
    title,
    organ,
    documentNo: letter.letterNo,
    addressee: department.name,
    issuedOn: longDate(letter.issuedOn),
    occasion:
      origin.kind === 'order'
        ? `本机关在办理${origin.orderNo}督办事项中`
        : `本机关在${year}年${Number(month)}月绩效测评中`,
    findings: paragraphs(letter.findings),
    cards: cards.map(({ caseNo, itemName, ruleName, level, on }) => ({
      caseNo,
      itemName,
      what: `${levels[level]}：${ruleName}`,
      on: longDate(on),
    })),
    more: cardsInAll > cards.length ? `共${cardsInAll}张，以上为最早的${cards.length}张。` : '',
    demand: paragraphs(letter.demand),
    dueOn: longDate(letter.dueOn),
    basis: letter.basis,
    // a letter belongs to no case, and its department is not the one to be called about it
    caseNo: '',
    compiledBy: '本文书依据演示规则生成，不具有法律效力：反馈期限是建议值，不是任何法规的规定。',
  }
}
