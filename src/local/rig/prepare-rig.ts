import { argon2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { Plugin } from 'esbuild'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createTable } from '../../storage/dynamodb/create-table.ts'
import { startEmbeddedEngine } from '../../storage/dynamodb/embedded-engine.ts'
import { bundleScript } from './bundle-script.ts'
import { bundleFakeDatabase } from './fake-database.ts'
import { EDITIONS } from './rig-quiz.ts'
import type { RigParts } from './schedule.ts'
import { PAGE_GLOBALS, type PageScript } from './tab.ts'

const TABLE_NAME = 'rig'

/** Starts an engine with the keys published, and bundles the page. Call `stop` at the end. */
export const prepareRig = async (plugins: Plugin[] = []): Promise<RigParts & { stop(): Promise<void> }> => {
  const engine = await startEmbeddedEngine()
  const client = createTableClient({ endpoint: engine.endpoint })
  const table = { client, name: TABLE_NAME }
  await createTable(table)
  const keys = createAnswerKeyStore(table)
  for (const { key } of EDITIONS) await keys.keep(key)
  client.destroy()
  return {
    ...{ endpoint: engine.endpoint, tableName: TABLE_NAME, stop: engine.stop },
    pageScript: await bundlePage(plugins),
    fakeDatabase: await bundleFakeDatabase(),
    password: await weakPassword('mau-mau'),
  }
}

const bundlePage = (plugins: Plugin[]): Promise<PageScript> =>
  bundleScript(`${import.meta.dirname}/learner-page.ts`, PAGE_GLOBALS, [withoutViews, ...plugins])

/** What is drawn has no part in what is kept. */
const withoutViews: Plugin = {
  name: 'without-views',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx$/ }, () => ({ contents: 'export const WorkView = null, ResultView = null' }))
  },
}

/** The same algorithm as for everybody, with the least strength it allows. */
const weakPassword = async (typed: string): Promise<RigParts['password']> => {
  const nonce = randomBytes(16)
  const strength = { memory: 8, passes: 1, parallelism: 1 }
  const hash = await promisify(argon2)('argon2id', { message: typed, nonce, tagLength: 16, ...strength })
  const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
  return { typed, hash: `$argon2id$v=19$m=8,t=1,p=1$${text(nonce)}$${text(hash)}` }
}
