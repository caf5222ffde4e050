import { buildPages } from '../../scripts/startup/buildPages'
import { prepareHome, root } from './preparedHome'

/** `npm test` runs this once: the home that all its products are copies of, and the pages that they serve. */
const [home] = process.argv.slice(2)
if (!home) throw new Error('which folder?')
await Promise.all([prepareHome(home), buildPages(root)])
process.exit(0)
