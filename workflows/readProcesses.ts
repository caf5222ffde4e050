import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { placeOf } from '../domain/catalogue/item'

export interface ProcessSource {
  itemCode: string
  /** File name, as the engine keeps it. */
  name: string
  xml: string
}

/** `items/18/ZZ18012.bpmn`: the department's number is in the code. */
export const processFile = (folder: string, itemCode: string): string =>
  path.join(folder, itemCode.slice(2, 4), `${itemCode}.bpmn`)

/** Every `items/<department>/<item code>.bpmn` under a folder, in the order of their codes. */
export async function readProcesses(folder: string): Promise<ProcessSource[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.bpmn'))
    .sort()
  return Promise.all(
    files.map(async file => {
      const name = path.basename(file)
      return {
        itemCode: name.replace(/\.bpmn$/, ''),
        name,
        xml: await readFile(path.join(folder, file), 'utf8'),
      }
    }),
  )
}

export interface ShownProcess {
  xml: string
  /** Place of a step (`placeOf`) → ids of the user tasks that carry it. */
  elements: ReadonlyMap<string, readonly string[]>
}

/** The diagram of one item, read when somebody looks at it, and then kept. */
export function processesOf(folder: string): { get(itemCode: string): ShownProcess | undefined } {
  const known = new Map<string, ShownProcess | undefined>()
  return {
    get(itemCode) {
      if (!known.has(itemCode)) known.set(itemCode, read(processFile(folder, itemCode)))
      return known.get(itemCode)
    },
  }
}

function read(file: string): ShownProcess | undefined {
  try {
    const xml = readFileSync(file, 'utf8')
    return { xml, elements: stepElements(xml) }
  } catch {
    return undefined
  }
}

/** Our own diagrams, in the one form that our tests hold them to; not a reader of BPMN in general. */
function stepElements(xml: string): Map<string, string[]> {
  const elements = new Map<string, string[]>()
  for (const [, id, body] of xml.matchAll(/<bpmn:userTask id="([^"]+)"[^>]*>([\s\S]*?)<\/bpmn:userTask>/g)) {
    const header = (key: string) =>
      new RegExp(`<zeebe:header key="${key}" value="([^"]+)"`).exec(body ?? '')?.[1]
    const step = header('step')
    if (!step || !id) continue
    const place = placeOf(step, header('department'))
    elements.set(place, [...(elements.get(place) ?? []), id])
  }
  return elements
}
