import { memoryFileStore } from '../../adapters/memory/memoryFileStore'
import { memoryStores } from '../../adapters/memory/memoryStores'
import { allContracts } from './allContracts'
import { fileStoreContract } from './fileStore.contract'

describe('ports in memory', () => {
  allContracts(async () => memoryStores())
  fileStoreContract(async () => memoryFileStore())
})
