import type { ZBClient } from 'zeebe-node'
import { askEngine } from './askEngine'

export interface ProcessFile {
  /** Name in the engine, such as `ZZ18012.bpmn`. */
  name: string
  xml: string
}

export interface Deployed {
  processId: string
  version: number
}

/** Under the gateway's limit of 4 MiB a message, with room for its framing. */
const BATCH_BYTES = 3 * 1024 * 1024

/**
 * Deploys in batches; a batch is atomic, and an unchanged file keeps its version.
 * @throws the engine's own words when a file is refused: which element, and why
 */
export async function deployProcesses(client: ZBClient, files: readonly ProcessFile[]): Promise<Deployed[]> {
  const deployed: Deployed[] = []
  for (const batch of batches(files)) {
    const resources = batch.map(({ name, xml }) => ({ name, content: Buffer.from(xml) }))
    // the client offers one file a call; the gateway's own call takes many at once
    const { grpc } = client as unknown as {
      grpc: { deployResourceSync(request: object): Promise<Deployment> }
    }
    const { deployments } = await askEngine('deploy', () => grpc.deployResourceSync({ resources }))
    for (const { process } of deployments) {
      if (process) deployed.push({ processId: process.bpmnProcessId, version: process.version })
    }
  }
  return deployed
}

interface Deployment {
  deployments: { process?: { bpmnProcessId: string; version: number } }[]
}

function batches(files: readonly ProcessFile[]): ProcessFile[][] {
  const all: ProcessFile[][] = []
  let bytes = Infinity
  for (const file of files) {
    const size = Buffer.byteLength(file.xml)
    if (bytes + size > BATCH_BYTES) {
      all.push([])
      bytes = 0
    }
    all.at(-1)!.push(file)
    bytes += size
  }
  return all
}
