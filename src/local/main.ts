import { resolve } from 'node:path'
import type { LogLine } from '../api/log-events.ts'
import { DEMO_PEOPLE } from './demo-people.ts'
import { startLocalSystem } from './server.ts'
import { PortWrongFault, StartFault } from './start-faults.ts'

const { PORT, DATA_FOLDER, DIST_FOLDER, ANSWER_KEYS_FOLDER } = process.env

const readPort = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new PortWrongFault(text)
  return port
}

const showFailures = (line: LogLine): void => {
  if (line.code === 'request-failed') console.error(JSON.stringify(line))
}

try {
  const { address, stop } = await startLocalSystem({
    port: readPort(PORT ?? '4321'),
    dataFolder: resolve(DATA_FOLDER ?? '.local/data'),
    distFolder: resolve(DIST_FOLDER ?? 'dist'),
    answerKeysFolder: resolve(ANSWER_KEYS_FOLDER ?? '.build/answer-keys'),
    log: showFailures,
  })
  console.log(`\nLớp Học Số is ready: ${address}\n\nSign in at ${address}/dang-nhap/ as`)
  const seen = new Set<string>()
  for (const { role, username, password } of DEMO_PEOPLE) {
    if (!seen.has(role)) console.log(`  ${role.padEnd(14)} ${username.padEnd(10)} ${password}`)
    seen.add(role)
  }
  console.log(`More learners, with the same password: hocvien2 to ${DEMO_PEOPLE.at(-1)?.username}`)
  console.log('\nPress Ctrl+C to stop.')

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop())
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
