import type { Finding, RuleName } from '../finding'

/** 1 MiB: a diagram of 500 nodes stays well below it. */
const MAX_BYTES = 1024 * 1024
const MAX_NODES = 500
const nodeTag = /<(?:\w+:)?(?:\w*(?:Task|Event|Gateway)|subProcess|callActivity|transaction)[\s>/]/gi

/**
 * What is refused before a file is read any further: entities that a parser would expand, sizes that would stop
 * it, and scripts, which the engine would run.
 */
export function fileFindings(xml: string): Finding[] {
  const finding = (rule: RuleName, detail: string): Finding => ({ rule, element: '', detail })
  const bytes = Buffer.byteLength(xml)
  if (bytes > MAX_BYTES)
    return [finding('too-large', `文件 ${bytes} 字节，最多 ${MAX_BYTES} / larger than 1 MiB`)]
  const doctype = /<!(DOCTYPE|ENTITY)/i.exec(xml)
  if (doctype) return [finding('doctype', `第 ${lineOf(xml, doctype.index)} 行：不接受 DOCTYPE / refused`)]
  const nodes = xml.match(nodeTag)?.length ?? 0
  if (nodes > MAX_NODES)
    return [finding('too-many-nodes', `${nodes} 个节点，最多 ${MAX_NODES} / too many nodes`)]
  const script = /<(?:\w+:)?(scriptTask|script)[\s>/]/i.exec(xml)
  if (script) return [finding('script-task', `第 ${lineOf(xml, script.index)} 行：不接受脚本 / no scripts`)]
  return []
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length
