import { writeFileSync } from 'node:fs'
import { createDocumentRenderer } from '../../../adapters/documents/renderDocument'
import { documentNames, expectedFile, letterFacts, sampleFacts } from './sampleFacts'

// After a template was changed on purpose: writes every expected.html anew, to be read before it is committed.
// node --import tsx test/templates/support/writeExpected.ts
const renderer = createDocumentRenderer()
for (const document of documentNames) {
  writeFileSync(expectedFile(document), renderer.render(document, sampleFacts(document)))
}
writeFileSync(expectedFile('recommendation-letter'), renderer.renderLetter(letterFacts()))
