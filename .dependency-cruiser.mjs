/**
 * Which way imports go. Each rule says what to do instead; `src/local/dependency-rules.test.ts` breaks each of them once
 * to prove that it would be noticed.
 */
const within = (...folders) => `^(${folders.join('|')})/`

/** A part of the tree may import only itself, the parts named, and packages where they are allowed. */
const onlyFrom = (name, part, allowed, comment, { except, pathNot = [] } = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: within(part), pathNot: ['\\.test\\.tsx?$', ...(except ?? [])] },
  to: { path: within('src', 'infra', 'e2e', 'content'), pathNot: [within(part, ...allowed), ...pathNot] },
})

const onlyIn = (name, packages, homes, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: within('src', 'infra', 'e2e'), pathNot: [...homes, '\\.test\\.tsx?$'] },
  to: { path: packages },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    onlyFrom(
      'domain-stands-alone',
      'src/domain',
      [],
      'The subject knows no framework and no IO: pass what it needs as an argument.',
    ),
    {
      name: 'domain-uses-zod-only',
      comment:
        'The only package in src/domain is Zod, in its small build: what it describes also runs in the browser.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/zod/' },
    },
    onlyFrom(
      'contract-knows-the-domain',
      'src/contract',
      ['src/domain'],
      'A route is described with domain schemas, nothing else.',
    ),
    onlyFrom(
      'auth-has-no-tables',
      'src/auth',
      ['src/domain'],
      'Sign-in rules speak to interfaces; tables belong to src/storage.',
    ),
    onlyFrom(
      'content-knows-the-domain',
      'src/content',
      ['src/domain', 'src/i18n'],
      'Reading content gives domain values; pages decide how they look.',
    ),
    onlyFrom(
      'interchange-knows-the-domain',
      'src/interchange',
      ['src/domain'],
      'Readers and writers of foreign formats give domain values; they run in a worker and in Node alike.',
    ),
    {
      name: 'interchange-stays-off-learners-pages',
      comment: 'Only the studio brings foreign formats in and out: load it from src/islands/studio.',
      severity: 'error',
      from: {
        path: '^src/(islands|elements|client|components|layouts|service-worker)/',
        pathNot: '^src/islands/studio/',
      },
      to: { path: '^src/interchange/' },
    },
    onlyFrom(
      'storage-implements-interfaces',
      'src/storage',
      ['src/domain', 'src/auth'],
      'Stores implement interfaces of domain and auth.',
    ),
    {
      name: 'api-gets-its-stores-as-arguments',
      comment:
        'Take the store as an argument typed by its domain interface; only Lambda entries and jobs wire the real one.',
      severity: 'error',
      from: { path: '^src/api/', pathNot: ['/lambda\\.ts$', '^src/api/(jobs|testing)/', '\\.test\\.ts$'] },
      to: { path: '^src/storage/' },
    },
    onlyFrom(
      'api-is-server-side',
      'src/api',
      ['src/domain', 'src/contract', 'src/auth', 'src/storage'],
      'The API never reaches into pages, islands or the local server.',
    ),
    {
      name: 'nothing-imports-local',
      comment: 'src/local puts the system together; whatever others need of it belongs elsewhere.',
      severity: 'error',
      from: { pathNot: '^src/local/' },
      to: { path: '^src/local/' },
    },
    onlyFrom(
      'client-speaks-the-contract',
      'src/client',
      ['src/domain', 'src/contract'],
      'The browser knows the contract and the domain, never the server.',
    ),
    onlyFrom(
      'islands-are-browser-side',
      'src/islands',
      ['src/client', 'src/contract', 'src/domain', 'src/i18n', 'src/interchange'],
      'Islands reach the server through src/client only.',
    ),
    onlyFrom(
      'elements-are-browser-side',
      'src/elements',
      ['src/client', 'src/domain', 'src/i18n'],
      'Elements reach the server through src/client only.',
    ),
    onlyFrom(
      'service-worker-stands-alone',
      'src/service-worker',
      [],
      'The worker knows addresses and caches; pages speak to it by src/client/offline/worker-message.ts.',
      { pathNot: ['^src/client/offline/worker-message\\.ts$'] },
    ),
    {
      name: 'no-marking-in-the-browser',
      comment: 'Marking happens where the key is: on the server. The browser shows what came back.',
      severity: 'error',
      from: {
        path: '^src/(islands|elements|client|components|pages|layouts)/',
        pathNot: '^src/client/review/mark-card\\.ts$',
      },
      to: {
        path: '^src/domain/(quiz/(score-|answer-key|to-solution|question|mend-key)|attempt/((re)?mark-attempt|explain-question))',
      },
    },
    {
      name: 'review-marks-what-was-told',
      comment:
        'A review knows the solutions its learner has read, and marks with explain-question; it never sees a whole key.',
      severity: 'error',
      from: { path: '^src/(client|domain|islands)/(daily-)?review/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/domain/(quiz/(score-|answer-key|to-solution|question|mend-key)|attempt/(re)?mark-attempt)',
      },
    },
    onlyFrom(
      'words-know-codes-only',
      'src/i18n',
      ['src/domain'],
      'Words depend on types and codes; whoever shows them imports them.',
      { pathNot: ['^src/interchange/(import-report|what-is-missing|word/word-(fault|doubt))\\.ts$'] },
    ),
    onlyFrom(
      'link-cards-know-words-only',
      'src/link-cards',
      ['src/domain', 'src/i18n'],
      'A card is drawn of the three texts it is given; pages decide which.',
    ),
    onlyFrom(
      'components-ship-no-data',
      'src/components',
      ['src/domain', 'src/i18n', 'src/styles', 'src/elements', 'src/content/published'],
      'A component gets what it shows as props.',
      { pathNot: ['^src/content/published\\.ts$'] },
    ),
    onlyFrom(
      'infra-names-entries-by-path',
      'infra',
      [],
      'Infrastructure names Lambda entry files by path and shares two lists only.',
      {
        pathNot: ['^src/storage/dynamodb/table-shape\\.ts$', '^src/contract/security-headers\\.ts$'],
      },
    ),
    onlyFrom('e2e-uses-the-front-door', 'e2e', [], 'Journeys come in as people do: through the browser.'),
    onlyIn(
      'dynamodb-stays-in-storage',
      'node_modules/@aws-sdk/',
      ['^src/storage/dynamodb/'],
      'Only src/storage/dynamodb speaks to DynamoDB.',
    ),
    onlyIn(
      'lucia-stays-in-auth',
      'node_modules/lucia/',
      ['^src/auth/'],
      'Lucia is no longer developed: everything of it sits in src/auth, ready to leave.',
    ),
    onlyIn(
      'fsrs-stays-in-one-adapter',
      'node_modules/ts-fsrs/',
      ['^src/client/review/forgetting-model\\.ts$'],
      'The review speaks to the interface in src/domain/review/scheduler.ts: another model must be able to take over.',
    ),
    onlyIn(
      'fonts-are-read-for-cards-only',
      'node_modules/opentype\\.js/',
      ['^src/link-cards/drawing/'],
      'Pages use the fonts of the device; only pictures are set in a font of ours.',
    ),
    onlyIn(
      'react-stays-in-islands',
      'node_modules/(react|react-dom)/',
      ['^src/islands/'],
      'Lesson pages carry no framework: use a custom element.',
    ),
    {
      name: 'one-build-of-zod',
      comment: "Import from 'zod/mini': the classic build is four times as large in the browser.",
      severity: 'error',
      from: { path: '^(src|infra|e2e)/' },
      to: { path: 'node_modules/zod/(index|v4/index|v4/classic/)' },
    },
    {
      name: 'no-orphan-packages',
      comment: 'Name the package in package.json before importing it.',
      severity: 'error',
      from: { path: '^(src|infra|e2e)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.astro$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
