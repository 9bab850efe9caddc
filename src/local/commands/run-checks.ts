import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod/mini'

/**
 * Everything `npm test` checks, one after another so that two cores are enough. Nothing stops at the first failure: the
 * whole truth comes out of one run.
 */
interface Check {
  name: string
  command: string[]
  env?: Record<string, string>
  /** Counts of a test runner that wrote a report; a check without one counts as a single test. */
  count?: () => Promise<Counts>
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

// Absolute, because Playwright takes paths from the folder of its configuration.
const REPORTS = resolve('.build/reports')
const UNIT_REPORT = `${REPORTS}/unit.json`
const BROWSER_REPORT = `${REPORTS}/browser.json`

const unitReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})
const browserReportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const checks: Check[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  // First, because it writes the types that the others read.
  { name: 'types of pages', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the service worker', command: ['tsc', '-p', 'src/service-worker/tsconfig.json'] },
  { name: 'types of infrastructure', command: ['tsc', '-p', 'infra/tsconfig.json'] },
  {
    name: 'dependency rules',
    command: ['depcruise', 'src', 'infra', 'e2e', '--config', '.dependency-cruiser.mjs'],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'content', command: ['node', 'src/content/check.ts'] },
  {
    name: 'unit, storage, API and infrastructure tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: async () => {
      const report = unitReportSchema.parse(JSON.parse(await readFile(UNIT_REPORT, 'utf8')))
      return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
    },
  },
  { name: 'site build', command: ['node', 'src/local/commands/build.ts'] },
  {
    name: 'site build of the sample content',
    command: ['node', 'src/local/commands/build.ts'],
    env: {
      CONTENT_FOLDER: 'e2e/sample-content',
      DIST_FOLDER: '.build/sample/dist',
      ANSWER_KEYS_FOLDER: '.build/sample/answer-keys',
    },
  },
  {
    name: 'CloudFormation of every stage',
    command: ['cdk', 'synth', '--quiet'],
    env: { CDK_DISABLE_CLI_TELEMETRY: 'true' },
  },
  {
    name: 'browser tests and size budgets',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
    count: async () => {
      const { stats } = browserReportSchema.parse(JSON.parse(await readFile(BROWSER_REPORT, 'utf8')))
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    },
  },
]

const runCheck = async ({ name, command: [program = '', ...args], env, count }: Check): Promise<Counts> => {
  const startedAtMs = Date.now()
  process.stdout.write(`\n▶ ${name}\n`)
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const code = await new Promise<number>((end) => {
    child.on('error', () => end(127))
    child.on('close', (closed) => end(closed ?? 1))
  })
  const counts = await countOf(code === 0, count)
  const seconds = Math.round((Date.now() - startedAtMs) / 1000)
  process.stdout.write(`${counts.failed === 0 ? '✔' : '✘'} ${name}: ${tell(counts)} (${seconds} s)\n`)
  return counts
}

/** A runner that wrote no readable report, or ended badly without naming a failed test, has failed all the same. */
const countOf = async (isFine: boolean, count: Check['count']): Promise<Counts> => {
  const failed = { passed: 0, failed: 1, skipped: 0 }
  if (count === undefined) return isFine ? { passed: 1, failed: 0, skipped: 0 } : failed
  const counted = await count().catch(() => failed)
  return isFine || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

const tell = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

await rm(REPORTS, { recursive: true, force: true })
await mkdir(REPORTS, { recursive: true })

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const check of checks) {
  const counts = await runCheck(check)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
}
console.log(`\n${tell(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
