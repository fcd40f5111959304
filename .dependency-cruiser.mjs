// The import rules of the architecture: arrows point down only.
//   http → aggregate, doelbinding, logboek → adapters, cache → klantbeeld
// Folders on one row do not import each other; app.ts wires them.

const contractTypes = String.raw`^openapi/klantbeeld\.generated\.ts$`
const sourceTypes = String.raw`^openapi/bronnen/[^/]+\.generated\.ts$`
const ours = '^(src|client|viewer|openapi|simulatie|test|bench|scripts)/'

const folder = name => `^src/${name}/`

/** What each folder may import of our own files, besides itself. */
const mayImport = {
  doelbinding: [folder('klantbeeld')],
  auth: [folder('klantbeeld')],
  cache: [folder('klantbeeld')],
  adapters: [folder('klantbeeld'), sourceTypes],
  logboek: ['adapters', 'cache', 'klantbeeld'].map(folder),
  aggregate: ['adapters', 'cache', 'klantbeeld'].map(folder),
  traces: ['logboek', 'adapters'].map(folder),
  http: [...['aggregate', 'doelbinding', 'logboek', 'auth', 'klantbeeld'].map(folder), contractTypes],
  // The settings of the service are the sum of the schemas that live in the modules.
  config: ['klantbeeld', 'doelbinding', 'auth', 'cache', 'adapters', 'logboek', 'aggregate', 'http', 'traces'].map(
    folder
  )
}

const wiring = ['^src/app\\.ts$', '^src/main\\.ts$', '^src/start\\.mjs$', '^src/wiring/']
const folders = ['klantbeeld', ...Object.keys(mayImport)].map(folder)

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const folderRules = Object.entries(mayImport).map(([name, allowed]) =>
  forbid(
    `${name}-imports-down-only`,
    `src/${name} imports only itself and: ${allowed.join(', ')}`,
    { path: folder(name) },
    { path: ours, pathNot: [folder(name), ...allowed] }
  )
)

export default {
  forbidden: [
    ...folderRules,
    forbid(
      'klantbeeld-imports-nothing',
      'The words of the domain depend on no package, no Node module and no other folder.',
      { path: folder('klantbeeld') },
      { pathNot: [folder('klantbeeld'), contractTypes] }
    ),
    forbid(
      'folder-without-rule',
      'A new folder in src gets its row in this file first.',
      { path: '^src/', pathNot: [...folders, ...wiring] },
      {}
    ),
    forbid(
      'config-only-for-wiring',
      'Modules get their settings as arguments.',
      { path: '^src/', pathNot: [folder('config'), ...wiring] },
      { path: folder('config') }
    ),
    forbid(
      'nobody-imports-the-wiring',
      'Only main.ts imports app.ts, only app.ts its parts, only start.mjs imports main.ts.',
      { path: '^src/', pathNot: wiring },
      { path: wiring }
    ),
    forbid(
      'production-stays-in-src',
      'The service runs without simulators, viewer, client, tests, benchmarks and scripts.',
      { path: '^src/' },
      { path: '^(simulatie|viewer|client|test|bench|scripts)/' }
    ),
    forbid(
      'client-stands-alone',
      'It is packed and used elsewhere.',
      { path: '^client/' },
      { path: ours, pathNot: '^client/' }
    ),
    forbid(
      'viewer-is-a-client',
      'It knows the API by the client package only, as any other portal would.',
      { path: '^viewer/' },
      { path: ours, pathNot: '^(viewer|client)/' }
    ),
    forbid(
      'production-uses-no-dev-dependency',
      'The image is installed without devDependencies.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    ),
    forbid('no-cycles', 'A cycle is one module in two files.', {}, { circular: true }),
    forbid('no-orphans', 'Nobody imports it and it imports nothing.', { orphan: true, path: ours }, {}),
    forbid(
      'everything-resolves',
      'An import that cannot be found escapes the other rules.',
      {},
      { couldNotResolve: true }
    )
  ],
  options: {
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types']
    },
    doNotFollow: { path: 'node_modules' },
    // Without this, type imports vanish before the rules see them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
}
