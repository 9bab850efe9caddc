import { mergeProgress } from '../domain/progress/fold-statements.ts'
import type { AttemptOnDevice, DeviceStore } from './device-store.ts'
import { joinAttempts } from './join-attempts.ts'
import { createMemoryStore } from './memory-store.ts'
import { waitingIn } from './waiting-in.ts'

/**
 * A store that goes on where the device is full: what the disk would not take is held in memory, read together with what
 * is on the disk, and written at the next occasion.
 */
export const createSteadyStore = (disk: DeviceStore): DeviceStore => {
  let memory = createMemoryStore()
  /** In the order they were asked for. Each may be repeated. */
  const unwritten: (() => Promise<unknown>)[] = []
  /** Statements and attempts that may still be on the disk though they were let go of. */
  const gone = new Set<string>()
  let writing: Promise<void> | undefined

  const writeAll = async (): Promise<void> => {
    for (let next = unwritten[0]; next !== undefined; next = unwritten[0]) {
      await next()
      unwritten.shift()
    }
    memory = createMemoryStore()
    gone.clear()
  }
  /** Fails while the disk is still full. */
  const catchUp = async (): Promise<void> => {
    if (unwritten.length === 0) return
    writing ??= writeAll().finally(() => {
      writing = undefined
    })
    await writing
  }
  const tryAgain = (): Promise<void> => catchUp().catch(() => undefined)

  const write = async <Reply>(
    ask: (store: DeviceStore) => Promise<Reply>,
    prepare?: () => Promise<void>,
  ): Promise<Reply> => {
    try {
      await catchUp()
      return await ask(disk)
    } catch {
      await prepare?.()
      const reply = await ask(memory)
      // Only now: were it written in between, memory would be emptied before it had this.
      unwritten.push(() => ask(disk))
      return reply
    }
  }
  const remove = async (
    ids: readonly string[],
    ask: (store: DeviceStore) => Promise<void>,
  ): Promise<void> => {
    // Taking away may be what makes room, so it does not stand in line.
    const isDone = await ask(disk).then(
      () => true,
      () => false,
    )
    if (isDone && unwritten.length === 0) return
    for (const id of ids) gone.add(id)
    await ask(memory)
    // Again, after whatever in the line would bring it back.
    unwritten.push(() => ask(disk))
    await tryAgain()
  }

  const keptStatements: DeviceStore['keptStatements'] = async (owner) => {
    await tryAgain()
    const kept = await disk.keptStatements(owner)
    if (unwritten.length === 0) return kept
    const byId = new Map(
      [...kept, ...(await memory.keptStatements(owner))].map((one) => [one.statement.id, one]),
    )
    return [...byId.values()]
      .filter(({ statement }) => !gone.has(statement.id))
      .sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1))
  }

  const attemptsOf: DeviceStore['attemptsOf'] = async (owner) => {
    await tryAgain()
    const held = await disk.attemptsOf(owner)
    if (unwritten.length === 0) return held
    const byId = new Map(held.map((attempt) => [attempt.attemptId, attempt]))
    for (const newer of await memory.attemptsOf(owner)) {
      const older = byId.get(newer.attemptId)
      byId.set(newer.attemptId, older === undefined ? newer : joinAttempts(older, newer))
    }
    return [...byId.values()]
      .filter(({ attemptId }) => !gone.has(attemptId))
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  }

  /** Memory has to know an attempt before it can take a change of it. */
  const bring = async ({ attemptId, owner }: AttemptOnDevice): Promise<void> => {
    const held = [...(await attemptsOf(owner)), ...(await attemptsOf('nobody'))]
    const known = held.find((attempt) => attempt.attemptId === attemptId)
    if (known !== undefined) await memory.addAttempt(known)
  }

  /**
   * For what must outlive the page from its first moment, or not be: taps that are noted find no attempt but those on the disk,
   * and work that is sealed or adopted must not be so in memory alone.
   */
  const onDiskAlone = async <Reply>(ask: () => Promise<Reply>): Promise<Reply> => {
    await catchUp()
    return ask()
  }

  return {
    get isLasting() {
      return unwritten.length === 0
    },
    get isFull() {
      return unwritten.length > 0
    },
    keptStatements,
    attemptsOf,
    waitingStatements: async (owner) => waitingIn(await keptStatements(owner)),
    keepStatement: (owner, statement) => write((store) => store.keepStatement(owner, statement)),
    refuseStatement: (id, refused) => write((store) => store.refuseStatement(id, refused)),
    removeStatements: (ids) => remove(ids, (store) => store.removeStatements(ids)),
    keepProgress: (owner, courses) => write((store) => store.keepProgress(owner, courses)),
    async progressOf(owner) {
      const byCourse = new Map((await disk.progressOf(owner)).map((one) => [one.courseId, one]))
      for (const newer of await memory.progressOf(owner)) {
        const older = byCourse.get(newer.courseId)
        byCourse.set(newer.courseId, older === undefined ? newer : mergeProgress(older, newer))
      }
      return [...byCourse.values()]
    },
    forgetProgress: (owner) => remove([], (store) => store.forgetProgress(owner)),
    claimAttempt: (attempt) => onDiskAlone(() => disk.claimAttempt(attempt)),
    addAttempt: (attempt) => onDiskAlone(() => disk.addAttempt(attempt)),
    keepAttempt: (attempt, told, replaced) =>
      write(
        (store) => store.keepAttempt(attempt, told, replaced),
        () => bring(attempt),
      ),
    refuseAttempt: (attemptId, refused) => write((store) => store.refuseAttempt(attemptId, refused)),
    removeAttempt: (attemptId) => remove([attemptId], (store) => store.removeAttempt(attemptId)),
    adopt: (accountId) => onDiskAlone(() => disk.adopt(accountId)),
    handOver: (parcels, packed) => onDiskAlone(() => disk.handOver(parcels, packed)),
    parcels: () => disk.parcels(),
    keepParcel: (parcel) => write((store) => store.keepParcel(parcel)),
    removeParcel: (parcelId) => remove([], (store) => store.removeParcel(parcelId)),
  }
}
