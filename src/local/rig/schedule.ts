import { uuidv7 } from 'uuidv7'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { type Backend, createBackend } from './backend.ts'
import { checkDevice, checkRecords } from './check-records.ts'
import { createDevice, type Device } from './device.ts'
import { disturbDevice, mendDevice } from './disturb.ts'
import type { FakeDatabaseScript } from './fake-database.ts'
import { doSomething, type RigLearner, signIn } from './learner-deeds.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createLine } from './network.ts'
import { EDITIONS } from './rig-quiz.ts'
import { openTab, type PageScript, type Tab } from './tab.ts'
import { createWorld, type World } from './world.ts'

const MOST_TABS = 2
/** What a person ticks on the sign-in page of a computer that several people use. */
const SHARED_KEY = 'lop-hoc-so.shared'
const MINUTE_MS = 60_000

/** What all schedules share. */
export interface RigParts {
  endpoint: string
  tableName: string
  pageScript: PageScript
  fakeDatabase: FakeDatabaseScript
  /** A password with its hash, weak on purpose: thousands of people sign in. */
  password: { typed: string; hash: string }
}

export interface Outcome {
  seed: number
  /** What was lost, doubled or differs; empty when all is well. */
  faults: string[]
  story: readonly string[]
  taps: number
  handIns: number
  /** Requests that left a device. */
  calls: number
}

/** Runs one schedule: learners study while everything goes wrong that may, then everything is mended and compared. */
export const runSchedule = async (seed: number, parts: RigParts): Promise<Outcome> => {
  const world = createWorld(seed)
  const { random } = world
  const backend = createBackend(parts.endpoint, parts.tableName, world.nowMs)
  const ledger = createLedger()
  const learners = await enrol(backend, seed, random.percent(30) ? 2 : 1, parts.password)
  const devices = (random.percent(40) ? ['phone', 'office'] : ['phone']).map((name) =>
    createDevice(world, name, parts.fakeDatabase),
  )
  for (const { texts } of devices) if (random.percent(25)) texts.set(SHARED_KEY, '1')
  const line = createLine(backend)
  const tabs: Tab[] = []
  let edition = 0
  let opened = 0

  const open = (device: Device): Tab => {
    opened += 1
    const { quiz } = EDITIONS[edition] ?? EDITIONS[0]
    const name = `${device.name}/${opened}`
    world.tell(`${name} opens`)
    const tab = openTab(name, device, {
      ...{ script: parts.pageScript, quiz, line, tabsOf: () => tabs },
      reload: (old) => {
        world.tell(`${old.name} is loaded afresh`)
        close(old)
        open(device)
      },
    })
    tabs.push(tab)
    return tab
  }
  const close = (tab: Tab): void => {
    tab.kill()
    tabs.splice(tabs.indexOf(tab), 1)
  }
  const leave = async (tab: Tab, isKilled: boolean): Promise<void> => {
    world.tell(`${tab.name} is ${isKilled ? 'killed' : 'left'}`)
    if (!isKilled) {
      tab.hide()
      for (let left = random.below(20); left >= 0; left -= 1) await world.step()
    }
    if (tab.isAlive()) close(tab)
  }

  const steps = 20 + random.below(40)
  for (let done = 0; done < steps; done += 1) {
    const device = random.pick(devices)
    const here = tabs.filter((tab) => tab.device === device)
    const drawn = random.below(100)
    if (here.length === 0 || (drawn < 6 && here.length < MOST_TABS)) open(device)
    else if (drawn < 14) await leave(random.pick(here), random.percent(60))
    else if (drawn < 24) disturbDevice(device, here)
    else if (drawn < 26) await endSessions(backend, random.pick(learners), world)
    else if (drawn < 28) {
      for (const tab of here) close(tab)
      closeBrowser(device)
    } else if (drawn < 30 && edition < EDITIONS.length - 1) {
      edition += 1
      world.tell(`edition ${edition + 1} is published`)
    } else doSomething(random.pick(here), learners, ledger)
    await goOn(world)
  }

  line.mend()
  for (const device of devices) mendDevice(device)
  for (const tab of [...tabs]) await leave(tab, true)
  const tabsOf = (device: Device): Tab[] => tabs.filter((tab) => tab.device === device)
  const faults = await endWell({ world, backend, ledger, learners, devices, open, leave, tabsOf })
  backend.table.client.destroy()
  const { taps, handIns } = ledger
  return {
    seed,
    faults,
    story: world.story(),
    taps: taps.length,
    handIns: handIns.length,
    calls: line.count(),
  }
}

/** Lets some of what is ready happen, and some time pass, so that the next thing may come in the middle of it. */
const goOn = async (world: World): Promise<void> => {
  const { random } = world
  if (random.percent(50))
    await world.pass(random.percent(20) ? random.below(10 * MINUTE_MS) : random.below(5_000))
  else for (let left = random.below(40); left > 0; left -= 1) await world.step()
}

const enrol = async (
  { table }: Backend,
  seed: number,
  count: number,
  { typed, hash }: RigParts['password'],
): Promise<RigLearner[]> => {
  const accounts = createAccountStore(table)
  const numbers = Array.from({ length: count }, (_, at) => at)
  return Promise.all(
    numbers.map(async (at) => {
      const accountId = uuidv7()
      const username = `mau.${accountId.replaceAll('-', '')}`
      await accounts.create({
        ...{ accountId, username, displayName: `Mẫu ${seed} ${at + 1}`, role: 'learner', passwordHash: hash },
        createdAt: new Date().toISOString(),
      })
      return { name: `learner ${at + 1}`, accountId, username, password: typed }
    }),
  )
}

/** Of a browser that several people use, cookies go with it. */
const closeBrowser = ({ name, world, texts, cookies, openCookies }: Device): void => {
  world.tell(`the browser of ${name} is closed`)
  openCookies.clear()
  if (texts.has(SHARED_KEY)) cookies.clear()
}

const endSessions = async ({ table }: Backend, { accountId, name }: RigLearner, world: World) => {
  world.tell(`the sessions of ${name} end`)
  await createSessionStore(table).closeAll(accountId)
}

/** Everybody comes back to every device they worked on, with a network; then nothing may be missing. */
const endWell = async ({
  world,
  backend,
  ledger,
  learners,
  devices,
  open,
  leave,
  tabsOf,
}: {
  world: World
  backend: Backend
  ledger: Ledger
  learners: RigLearner[]
  devices: Device[]
  open(device: Device): Tab
  leave(tab: Tab, isKilled: boolean): Promise<void>
  tabsOf(device: Device): Tab[]
}): Promise<string[]> => {
  const faults: string[] = []
  // Until whoever signed in too often may try again.
  await world.pass(20 * MINUTE_MS)
  for (const device of devices) {
    for (const learner of learners) {
      open(device)
      await world.pass(5_000)
      // A page may have been loaded afresh by then, and is by this; the next one ends what it had no time for.
      for (const before of tabsOf(device)) void before.page.signOut()
      await world.pass(MINUTE_MS)
      for (const tab of tabsOf(device)) await leave(tab, true)
      const tab = open(device)
      await world.pass(MINUTE_MS)
      signIn(tab, learner)
      await world.pass(20 * MINUTE_MS)
      await world.until(tab.page.refreshProgress())
      faults.push(...(await checkDevice(tab, learner, backend.table)))
      await leave(tab, false)
    }
  }
  const now = new Date(world.nowMs()).toISOString()
  return [...faults, ...backend.faults, ...(await checkRecords(ledger, learners, backend.table, now))]
}
