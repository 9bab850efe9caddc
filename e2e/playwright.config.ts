import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defineConfig } from 'playwright/test'
import { findChromium } from './browser/find-chromium.ts'
import { layKeys } from './mended-keys.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SITE_PORT = 4398
const SAMPLE_PORT = 4399

// Found once, in the main process; workers inherit the answer.
process.env.CHROMIUM_PATH ??= await findChromium()
if (process.env.E2E_DATA === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-data-'))
  process.env.E2E_DATA = folder
  // Not in a global teardown, which runs while the servers still write.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
process.env.E2E_SAMPLE_KEYS ??= layKeys(process.env.E2E_DATA)

/** The whole system on a port, with an empty table of its own. */
const server = (port: number, name: string, env: Record<string, string>) => ({
  command: 'node src/local/main.ts',
  cwd: ROOT,
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
  env: { PORT: String(port), DATA_FOLDER: join(process.env.E2E_DATA ?? '', name), ...env },
})

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Two cores may be busy with something else; what is wrong stays wrong for longer than this.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 390, height: 844 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testDir: './site', use: { baseURL: `http://localhost:${SITE_PORT}` } },
    { name: 'journeys', testDir: './journeys', use: { baseURL: `http://localhost:${SAMPLE_PORT}` } },
  ],
  webServer: [
    server(SITE_PORT, 'site', {}),
    server(SAMPLE_PORT, 'sample', {
      DIST_FOLDER: '.build/sample/dist',
      ANSWER_KEYS_FOLDER: process.env.E2E_SAMPLE_KEYS,
    }),
  ],
})
