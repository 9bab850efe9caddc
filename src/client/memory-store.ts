import { mergeProgress } from '../domain/progress/fold-statements.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { AttemptOnDevice, DeviceStore, KeptStatement, Owner, ParcelOnDevice } from './device-store.ts'
import { isSameAttempt } from './is-same-attempt.ts'
import { isSameUnderWay } from './is-same-under-way.ts'
import { joinAttempts } from './join-attempts.ts'
import { waitingIn } from './waiting-in.ts'

/** For browsers that refuse storage: a page still works, and sends what it can before it closes. */
export const createMemoryStore = (): DeviceStore => {
  const statements = new Map<string, KeptStatement & { owner: Owner }>()
  const progress = new Map<Owner, Map<string, CourseProgress>>()
  const attempts = new Map<string, AttemptOnDevice>()
  const parcels = new Map<string, ParcelOnDevice>()
  const keptOf = (owner: Owner): KeptStatement[] =>
    [...statements.values()].filter((kept) => kept.owner === owner)
  return {
    isLasting: false,
    isFull: false,
    async keepStatement(owner, statement) {
      statements.set(statement.id, { owner, statement })
    },
    async keptStatements(owner) {
      return keptOf(owner)
    },
    async waitingStatements(owner) {
      return waitingIn(keptOf(owner))
    },
    async refuseStatement(id, refused) {
      const kept = statements.get(id)
      if (kept !== undefined) statements.set(id, { ...kept, refused })
    },
    async removeStatements(ids) {
      for (const id of ids) statements.delete(id)
    },
    async keepProgress(owner, courses) {
      const held = progress.get(owner) ?? new Map<string, CourseProgress>()
      for (const course of courses) {
        const before = held.get(course.courseId)
        held.set(course.courseId, before === undefined ? course : mergeProgress(before, course))
      }
      progress.set(owner, held)
    },
    async progressOf(owner) {
      return [...(progress.get(owner)?.values() ?? [])]
    },
    async forgetProgress(owner) {
      progress.delete(owner)
    },
    async claimAttempt(attempt) {
      const underWay = [...attempts.values()].find((held) => isSameUnderWay(held, attempt))
      if (underWay === undefined) attempts.set(attempt.attemptId, attempt)
      return underWay ?? attempt
    },
    async addAttempt(attempt) {
      const held = attempts.get(attempt.attemptId)
      attempts.set(attempt.attemptId, held === undefined ? attempt : joinAttempts(held, attempt))
    },
    async keepAttempt(attempt, told, replaced) {
      const held = attempts.get(attempt.attemptId)
      if (held === undefined) return undefined
      const joined = joinAttempts(held, attempt)
      attempts.set(joined.attemptId, joined)
      if (replaced !== undefined && statements.get(replaced)?.refused === undefined)
        statements.delete(replaced)
      if (told !== undefined) statements.set(told.id, { owner: joined.owner, statement: told })
      return joined
    },
    async attemptsOf(owner) {
      return [...attempts.values()]
        .filter((attempt) => attempt.owner === owner)
        .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    },
    async refuseAttempt(attemptId, refused) {
      const held = attempts.get(attemptId)
      if (held !== undefined) attempts.set(attemptId, { ...held, refused })
    },
    async removeAttempt(attemptId) {
      attempts.delete(attemptId)
    },
    async handOver(sealed, packed) {
      for (const parcel of sealed) parcels.set(parcel.parcelId, parcel)
      for (const { id } of packed.statements) statements.delete(id)
      for (const attempt of packed.attempts) {
        if (isSameAttempt(attempts.get(attempt.attemptId), attempt)) attempts.delete(attempt.attemptId)
      }
    },
    async parcels() {
      return [...parcels.values()]
    },
    async keepParcel(parcel) {
      if (parcels.has(parcel.parcelId)) parcels.set(parcel.parcelId, parcel)
    },
    async removeParcel(parcelId) {
      parcels.delete(parcelId)
    },
    async adopt(accountId) {
      for (const kept of statements.values()) if (kept.owner === 'nobody') kept.owner = accountId
      for (const attempt of attempts.values()) {
        if (attempt.owner === 'nobody') attempts.set(attempt.attemptId, { ...attempt, owner: accountId })
      }
    },
  }
}
