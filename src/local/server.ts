import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'
import { loadAnswerKeys } from '../api/jobs/load-answer-keys.ts'
import { loadPageList } from '../api/jobs/load-page-list.ts'
import type { Log } from '../api/log-events.ts'
import { SECURITY_HEADERS } from '../contract/security-headers.ts'
import { createAccountStore } from '../storage/dynamodb/account-store.ts'
import { createAnswerKeyStore } from '../storage/dynamodb/answer-key-store.ts'
import { createPageStore } from '../storage/dynamodb/page-store.ts'
import { createSharingStore } from '../storage/dynamodb/sharing-store.ts'
import { PAGE_LIST } from './commands/write-page-list.ts'
import { createDemoPeople } from './demo-people.ts'
import { createDemoTeams } from './demo-teams.ts'
import { listen, stopListening } from './listen.ts'
import { createLocalApi } from './local-api.ts'
import { openLocalTable } from './local-table.ts'
import { SiteMissingFault } from './start-faults.ts'
import { serveSite } from './static-site/serve-site.ts'

export interface LocalSystemOptions {
  /** 0 takes any free port. */
  port: number
  /** Where the table is kept between runs; made when missing. */
  dataFolder: string
  /** The built pages. */
  distFolder: string
  /** The private half of the build: `<course>/<version>.json`. */
  answerKeysFolder: string
  log: Log
}

export interface LocalSystem {
  /** Where a browser finds it, e.g. `http://localhost:4321`. */
  address: string
  /** Ends in good order: nothing that was answered is lost. May be called again, as Ctrl+C is. */
  stop(): Promise<void>
}

/** Starts site, API and table in this process. Throws a `StartFault` for what the person starting it can mend. */
export const startLocalSystem = async (options: LocalSystemOptions): Promise<LocalSystem> => {
  const { port, dataFolder, distFolder, answerKeysFolder, log } = options
  await requireBuild(distFolder, answerKeysFolder)
  const { table, close } = await openLocalTable(dataFolder)
  try {
    await loadAnswerKeys(answerKeysFolder, createAnswerKeyStore(table))
    await loadPageList(join(distFolder, PAGE_LIST), createPageStore(table))
    await createDemoPeople(createAccountStore(table))
    await createDemoTeams(createSharingStore(table), createPageStore(table))
    const { server, origin } = await listen(port, (siteOrigin) =>
      createLocalApp(createLocalApi(table, { siteOrigin, log }), distFolder),
    )
    const stopAll = async () => {
      await stopListening(server)
      await close()
    }
    let stopping: Promise<void> | undefined
    return {
      address: origin,
      stop: () => {
        stopping ??= stopAll()
        return stopping
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

const createLocalApp = (areas: ReturnType<typeof createLocalApi>, distFolder: string): Hono => {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value)
  })
  for (const [prefix, area] of Object.entries(areas)) {
    app.all(`${prefix}*`, (context) => area.fetch(context.req.raw, context.env))
  }
  app.all('/api/*', (context) => context.json({ message: 'Not Found' }, 404))
  app.get('*', serveSite(distFolder))
  return app
}

const requireBuild = async (distFolder: string, answerKeysFolder: string): Promise<void> => {
  for (const path of [join(distFolder, 'index.html'), join(distFolder, PAGE_LIST), answerKeysFolder]) {
    await access(path).catch((error: unknown) => {
      throw new SiteMissingFault(dirname(path), error)
    })
  }
}
