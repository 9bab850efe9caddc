import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const TEXTS = ['.html', '.js', '.json']

export interface OwnSite {
  address: string
  /**
   * Publishes the same site once more under other names, as after a change in every script: new hashed files, pages that ask
   * for them, a new worker. The hashed files of before stay, as the publishing stack leaves them.
   */
  publishAnother(): void
  close(): Promise<void>
}

/** A copy of the sample site with a server and a table of its own, for what would disturb the other journeys. */
export const openOwnSite = async (): Promise<OwnSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-site-'))
  const pages = join(folder, 'dist')
  cpSync(join(ROOT, '.build/sample/dist'), pages, { recursive: true })
  const server = spawn('node', ['src/local/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: '0', DIST_FOLDER: pages, DATA_FOLDER: join(folder, 'data') },
      ANSWER_KEYS_FOLDER: process.env.E2E_SAMPLE_KEYS,
    },
  })
  const ended = new Promise((end) => server.once('close', end))
  const address = await new Promise<string>((found, reject) => {
    let told = ''
    server.stdout.on('data', (piece) => {
      told += piece
      const ready = /is ready: (\S+)/.exec(told)?.[1]
      if (ready !== undefined) found(ready)
    })
    server.once('close', () => reject(new Error(`The server ended: ${told}`)))
  })
  return {
    address,
    publishAnother: () => publishAnother(pages),
    close: async () => {
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

const publishAnother = (pages: string): void => {
  const hashed = join(pages, '_astro')
  const names = readdirSync(hashed)
  const renamed = new Map(names.map((name) => [name, name.replace(extname(name), `2${extname(name)}`)]))
  const rename = (text: string): string =>
    names.reduce((so, name) => so.replaceAll(name, renamed.get(name) ?? name), text)
  for (const [name, next] of renamed)
    writeFileSync(join(hashed, next), rename(readFileSync(join(hashed, name), 'utf8')))
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const path = join(pages, name)
    if (name.startsWith('_astro') || !statSync(path).isFile() || !TEXTS.includes(extname(name))) continue
    writeFileSync(path, rename(readFileSync(path, 'utf8')))
  }
  const worker = join(pages, 'sw.js')
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}// another release\n`)
}
