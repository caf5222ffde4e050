/** Who may import whom. Each rule says why, because the reader meets it when it has just refused them. */
const only = (name, from, allowed, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { pathNot: [...allowed.map(folder => `^${folder}`), `^${from}/`] },
})

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      'domain',
      ['lib/civilDate', 'lib/moment', 'lib/result', 'lib/errors'],
      'Rules of law are plain functions: no IO, no clock, no framework, no npm package.',
    ),
    only(
      'usecases-know-ports-only',
      'usecases',
      ['domain/', 'lib/'],
      'A use case asks ports; it never meets Mongo, Zeebe, Agenda or Express.',
    ),
    only(
      'lib-knows-nobody',
      'lib',
      ['node_modules/pino'],
      'lib is the ground floor; only the log leans on a library.',
    ),
    only(
      'contracts-are-data',
      'workflows/contracts',
      ['domain/', 'node_modules/zod'],
      'Contracts are shared with BPMN files and carry no behaviour.',
    ),
    only(
      'web-contract-is-data',
      'web/contract',
      ['domain/', 'node_modules/zod'],
      'What pages and API agree on is shapes, and nothing that runs on one side only.',
    ),
    {
      name: 'config-is-read-at-the-door',
      comment: 'Settings and legal tables reach the inside as arguments, handed over by main.ts.',
      severity: 'error',
      from: { path: '^(usecases|adapters|engine-workers|monitor|web)/', pathNot: 'main\\.ts$' },
      to: { path: '^config/' },
    },
    {
      name: 'ui-stays-in-the-browser',
      comment: 'The browser may share shapes, types and pure rules, never server code.',
      severity: 'error',
      from: { path: '^web/(portal|desk|inspector|designer|shared)/' },
      to: { path: '^(usecases|adapters|engine-workers|monitor|config|runtime|web/api)/' },
    },
    {
      name: 'apps-are-strangers',
      comment: 'The four apps meet in web/shared, not in each other.',
      severity: 'error',
      from: { path: '^web/(portal|desk|inspector|designer)/' },
      to: { path: '^web/(portal|desk|inspector|designer)/', pathNot: '^web/$1/' },
    },
    {
      name: 'entry-points-are-strangers',
      comment: 'Workers, jobs and routes meet in use cases, not in each other.',
      severity: 'error',
      from: { path: '^(engine-workers|monitor|web/api)/' },
      to: { path: '^(engine-workers|monitor|web/api)/', pathNot: '^$1/' },
    },
    {
      name: 'adapters-only-from-the-door',
      comment: 'Only a main.ts, the runtime that opens the house for it, and commands choose adapters.',
      severity: 'error',
      from: {
        pathNot: [
          '(^|/)main\\.ts$',
          '^adapters/',
          '^runtime/openFromSettings',
          '^scripts/',
          '^bench/',
          '^test/',
        ],
      },
      to: { path: '^adapters/' },
    },
    {
      name: 'one-door-per-framework',
      comment: 'zeebe-node, agenda and express are touched in one support room each.',
      severity: 'error',
      from: {
        pathNot: [
          '^(engine-workers|monitor)/(support/|main\\.ts)',
          '^web/api/',
          '^adapters/',
          '^runtime/startEngine',
          '^bench/',
          '^test/',
          'node_modules',
        ],
      },
      to: { path: 'node_modules/(zeebe-node|agenda|express|mongoose|mongodb)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Use it or remove it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.cjs$', '\\.d\\.ts$', '\\.test\\.tsx?$', '^scripts/.*\\.mjs$'] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist' },
  },
}
