/**
 * Mutation testing of the domain, one area at a time: `npm run mutation -- clock calendar`. An area's mutants meet
 * the area's own tests. What was found is in docs/mutation.md.
 */
const area = process.env.GUIBIAO_MUTATION_AREA ?? 'calendar'

export default {
  testRunner: 'fresh-process',
  plugins: ['./test/mutation/runner.mjs'],
  guibiaoTests: [`test/domain/${area}`],
  mutate: [`domain/${area}/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 4_000,
  tempDirName: '.guibiao/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `.guibiao/mutation/${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  ignorePatterns: ['.guibiao', 'dist', 'runtime/target', 'docs', 'web/*', '!web/contract', 'monitor'],
}
