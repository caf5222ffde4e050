import type { Finding } from '../finding'
import type { Process } from '../../readProcess'
import { canvasWords } from '../canvasWords'

const chinese = /^[\p{Script=Han}，、：（）]+$/u

/** 五日, 10 个工作日: a span of the law, which belongs to the item's limits. */
const span = /[0-9零一二两三四五六七八九十百]+\s*个?(工作)?[日天]/u

/** The words on the canvas are Chinese, everything on it is explained, and no number of the law is among them. */
export function wordFindings({ nodes, flows }: Process): Finding[] {
  const named = [...nodes, ...flows.filter(flow => flow.name !== '' || flow.condition !== undefined)]
  return [
    ...named
      .filter(({ name }) => !chinese.test(name))
      .map(({ id, name }) => finding('name', id, name === '' ? 'has no name' : `"${name}" is not Chinese`)),
    ...nodes
      .filter(({ kind, name }) => kind !== 'bpmn:UserTask' && chinese.test(name) && !canvasWords.has(name))
      .map(({ id, name }) => finding('word', id, `“${name}”不是词汇表里的词 / is not in the glossary`)),
    ...nodes
      .filter(({ documentation }) => documentation.trim() === '')
      .map(({ id }) => finding('documentation', id, 'is not explained')),
    ...nodes
      .filter(({ name, documentation }) => span.test(name) || span.test(documentation))
      .map(({ id }) => finding('limit-number', id, 'names the length of a limit')),
  ]
}

const finding = (rule: Finding['rule'], element: string, detail: string): Finding => ({
  rule,
  element,
  detail,
})
