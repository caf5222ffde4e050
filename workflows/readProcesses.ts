import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

export interface ProcessSource {
  itemCode: string
  /** File name, as the engine keeps it. */
  name: string
  xml: string
  /** Step code → ids of the user tasks that carry it. */
  elements: ReadonlyMap<string, readonly string[]>
}

/** Every `items/<department>/<item code>.bpmn` under a folder, in the order of their codes. */
export async function readProcesses(folder: string): Promise<ProcessSource[]> {
  const entries = await readdir(folder, { recursive: true })
  const files = entries.filter(name => name.endsWith('.bpmn')).sort()
  return Promise.all(
    files.map(async file => {
      const xml = await readFile(path.join(folder, file), 'utf8')
      const name = path.basename(file)
      return { itemCode: name.replace(/\.bpmn$/, ''), name, xml, elements: stepElements(xml) }
    }),
  )
}

/** Our own diagrams, in the one form that our tests hold them to; not a reader of BPMN in general. */
function stepElements(xml: string): Map<string, string[]> {
  const elements = new Map<string, string[]>()
  for (const [, id, body] of xml.matchAll(/<bpmn:userTask id="([^"]+)"[^>]*>([\s\S]*?)<\/bpmn:userTask>/g)) {
    const step = /<zeebe:header key="step" value="([^"]+)"/.exec(body ?? '')?.[1]
    if (step && id) elements.set(step, [...(elements.get(step) ?? []), id])
  }
  return elements
}
