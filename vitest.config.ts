import { defineConfig } from 'vitest/config'

const TESTS_ON_A_TABLE = 'src/{storage,auth,api}/**/*.test.ts'

export default defineConfig({
  test: {
    passWithNoTests: false,
    testTimeout: 20_000,
    // Making the templates of a whole stage takes seconds, and longer while both cores have other tests to run.
    hookTimeout: 60_000,
    globalSetup: 'src/local/temporary-folder.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.{ts,tsx}', 'infra/**/*.test.ts'],
          exclude: [TESTS_ON_A_TABLE],
        },
      },
      {
        extends: true,
        test: {
          name: 'table',
          include: [TESTS_ON_A_TABLE],
          // DynamoDB Local takes seconds to start: once for all of these, and not at all for the rest.
          globalSetup: 'src/storage/dynamodb/testing/start-dynamodb-local.ts',
        },
      },
    ],
  },
})
