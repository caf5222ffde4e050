import type { ZBClient } from 'zeebe-node'
import type { Deployed, ProcessFile } from '../../usecases/ports'
import { askEngine } from './askEngine'

/** Well under the gateway's limit of 4 MiB a message: some thirty of our files, so that progress can be told. */
const BATCH_BYTES = 1024 * 1024
/** The engine parses and writes a batch before it answers; on a busy machine that takes its time. */
const BATCH_MS = 60_000

/**
 * Deploys in batches; a batch is atomic, and an unchanged file keeps its version.
 * @throws the engine's own words when a file is refused: which element, and why
 */
export async function deployProcesses(
  client: ZBClient,
  files: readonly ProcessFile[],
  onBatch: (files: number) => void = () => undefined,
): Promise<Deployed[]> {
  const deployed: Deployed[] = []
  for (const batch of batches(files)) {
    const resources = batch.map(({ name, xml }) => ({ name, content: Buffer.from(xml) }))
    // the client offers one file a call; the gateway's own call takes many at once
    const { grpc } = client as unknown as {
      grpc: { deployResourceSync(request: object): Promise<Deployment> }
    }
    const { deployments } = await askEngine('deploy', () => grpc.deployResourceSync({ resources }), BATCH_MS)
    for (const { process } of deployments) {
      if (!process) continue
      const { bpmnProcessId, version, processDefinitionKey } = process
      deployed.push({ processId: bpmnProcessId, version, definitionKey: String(processDefinitionKey) })
    }
    onBatch(deployed.length)
  }
  return deployed
}

interface Deployment {
  deployments: {
    process?: { bpmnProcessId: string; version: number; processDefinitionKey: string | number }
  }[]
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
