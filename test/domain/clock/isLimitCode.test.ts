import { expect } from 'chai'
import { isLimitCode } from '../../../domain/clock/isLimitCode'

describe('isLimitCode', () => {
  // prettier-ignore
  const table: [string, boolean, string][] = [
    ['licence.decision', true, 'a limit of the law'],
    ['licence.first-review', true, 'with a hyphen'],
    ['step.site-check', true, 'of a step'],
    ['step.countersign-40', true, 'of a department that is asked'],
    ['step.countersign-401', false, 'a department of three digits'],
    ['step.countersign-4', false, 'a department of one digit'],
    ['stop.review', false, 'a noun of four letters that is no step'],
    ['special.听证', true, 'of a special procedure, by its ground'],
    ['special.专家评审', true, 'of several characters'],
    ['licence.unknown', false, 'well written, and nobody knows how it runs'],
    ['unknown.decision', false, 'an unknown noun'],
    ['step.', false, 'a noun alone'],
    ['step.-', false, 'a hyphen alone'],
    ['step.site-', false, 'a hyphen at the end'],
    ['step.siteCheck', false, 'a capital'],
    ['step.site-check2', false, 'a digit'],
    ['Step.site-check', false, 'a capital noun'],
    ['1step.site-check', false, 'something before it'],
    ['step.site-check ', false, 'something after it'],
    ['special.听证 ', false, 'something after a ground'],
    ['special.听a', false, 'a ground in two scripts'],
    ['special.1', false, 'a ground that is no word'],
    ['.decision', false, 'no noun'],
    ['', false, 'nothing'],
  ]
  for (const [code, expected, because] of table)
    it(`${code || '(empty)'}: ${because}`, () => expect(isLimitCode(code)).to.equal(expected))
})
