import { isDeepStrictEqual } from 'node:util'
import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { compareLearning } from '../../domain/progress/compare-learning.ts'
import type { Difference } from '../../domain/progress/difference.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import { type LearnerRecord, rebuildLearning } from '../../domain/progress/rebuild-learning.ts'
import type { ReceivedStatement } from '../../domain/progress/statement.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRecordStore } from '../../storage/dynamodb/record-store.ts'
import type { Table } from '../../storage/dynamodb/table.ts'
import type { RigLearner } from './learner-deeds.ts'
import type { HandedIn, Ledger, Tapped } from './ledger.ts'
import type { Tab } from './tab.ts'

/** What the server has of one learner. */
interface Held {
  learner: RigLearner
  record: LearnerRecord
  handedIn: SubmittedAttempt[]
}

/** A device whose learner is signed in and has a network must have nothing left to send, and know what the server knows. */
export const checkDevice = async (tab: Tab, { accountId }: RigLearner, table: Table): Promise<string[]> => {
  const { device, page } = tab
  if (page.owner() !== accountId) return [`${tab.name} is not signed in`]
  const { progress, waiting, attempts } = await device.world.until(page.known(accountId))
  const faults: string[] = []
  if (waiting.length > 0) faults.push(`${device.name} still keeps ${waiting.length} statements`)
  if (attempts.some(({ handedInAt }) => handedInAt !== undefined))
    faults.push(`${device.name} still keeps an attempt that was handed in`)
  const parcels = await device.world.until(page.parcels())
  if (parcels.length > 0) faults.push(`${device.name} still keeps ${parcels.length} parcels`)
  const notes = [...device.texts.keys()].filter((key) => key.includes('.tap.'))
  if (notes.length > 0) faults.push(`${device.name} still keeps ${notes.length} noted taps`)
  const stored = await createProgressStore(table).progressOf(accountId)
  if (!isDeepStrictEqual(plain(progress), plain(stored)))
    faults.push(`${device.name} and the server differ: ${describeDifference(progress, stored)}`)
  return faults
}

/** Everything that was done must be on the server: once, with whoever did it; and progress must be what the record says. */
export const checkRecords = async (
  { taps, handIns, putAway }: Ledger,
  learners: readonly RigLearner[],
  table: Table,
  now: Instant,
): Promise<string[]> => {
  const held = await Promise.all(learners.map((learner) => readHeld(learner, table)))
  const handedIn = held.flatMap((one) => one.handedIn.map(({ attemptId }) => attemptId))
  const closed = new Set([...putAway, ...handedIn])
  return [
    // A tap on a question of an attempt that another tab has just closed has no attempt to go to.
    ...taps.flatMap((tap) => checkTap(tap, held, closed.has(tap.attemptId ?? ''))),
    ...handIns
      .filter(({ attemptId }) => !putAway.has(attemptId))
      .flatMap((handIn) => checkHandIn(handIn, held)),
    ...held.flatMap((one) => checkAnswers(one, taps)),
    ...(await Promise.all(held.map((one) => checkRebuilt(one, table, now)))).flat(),
  ]
}

const readHeld = async (learner: RigLearner, table: Table): Promise<Held> => {
  const record = await createRecordStore(table).recordOf(learner.accountId)
  const handedIn = record.attempts.filter((attempt) => 'submittedAt' in attempt)
  return { learner, record, handedIn }
}

const checkTap = ({ what, owner, isOwed }: Tapped, held: readonly Held[], isClosed: boolean): string[] => {
  const having = held.flatMap(({ learner, record }) =>
    record.statements.filter(({ statement }) => wordsOf(statement) === what).map(() => learner.accountId),
  )
  if (having.length > 1) return [`doubled: ${what}`]
  if (having.length === 0) return isOwed && !isClosed ? [`lost: ${what}`] : []
  return owner === 'nobody' || having[0] === owner ? [] : [`under another name: ${what}`]
}

const wordsOf = (statement: ReceivedStatement['statement']): string =>
  `${statement.verb} ${'lessonId' in statement ? statement.lessonId : statement.id}`

const checkHandIn = ({ attemptId, owner, isOwed }: HandedIn, held: readonly Held[]): string[] => {
  const having = held.filter(({ handedIn }) => handedIn.some((attempt) => attempt.attemptId === attemptId))
  if (having.length > 1) return [`handed in under two names: ${attemptId}`]
  if (having.length === 0) return isOwed ? [`hand-in lost: ${attemptId}`] : []
  const isOwners = owner === 'nobody' || having[0]?.learner.accountId === owner
  return isOwners ? [] : [`handed in under another name: ${attemptId}`]
}

/** What was marked must have been answered; where one tab alone was at it, it must be the last answer. */
const checkAnswers = ({ handedIn }: Held, taps: readonly Tapped[]): string[] =>
  handedIn.flatMap(({ attemptId, responses }) => {
    const given = taps.filter((tap) => tap.attemptId === attemptId)
    return responses.flatMap(({ questionId, answer }) => {
      const toThis = given.filter((tap) => tap.questionId === questionId).map(({ choiceId }) => choiceId)
      const isSure =
        new Set(given.map(({ tab }) => tab)).size === 1 &&
        given.every(({ isOwed, hadRoom }) => isOwed && hadRoom)
      const allowed = isSure ? toThis.slice(-1) : toThis
      const marked = answer.kind === 'choices' ? answer.choiceIds[0] : undefined
      return allowed.includes(marked)
        ? []
        : [`marked ${questionId} of ${attemptId} as ${marked}, not ${allowed}`]
    })
  })

/** What is stored must be what the record gives when it is made anew. */
const checkRebuilt = async ({ learner, record }: Held, table: Table, now: Instant): Promise<string[]> => {
  const store = createRecordStore(table)
  const stored = await store.learningOf(learner.accountId, now)
  const rebuilt = rebuildLearning(record, store.keptSince(now))
  const differences = compareLearning(record, stored, rebuilt)
  // A beginning that was cut off is ended by repeating it, which nobody does once the attempt is gone; see known-limits.md.
  const isCut = ({ field, rebuilt: again }: Difference): boolean =>
    again === undefined && /^attempts\.[^.]+\.startedAt$/.test(field)
  const isAnyCut = differences.some(isCut)
  return differences
    .filter((one) => !isCut(one) && !(isAnyCut && ['tries', 'latest'].includes(one.field)))
    .map((difference) => `stored and rebuilt differ: ${JSON.stringify(difference)}`)
}

// What parses a reply leaves other prototypes than what parses an item.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const describeDifference = (here: readonly CourseProgress[], there: readonly CourseProgress[]): string => {
  const parts = (courses: readonly CourseProgress[]): string[] =>
    courses.flatMap(({ lessons, attempts }) =>
      Object.entries({ ...lessons, ...attempts }).map(([id, value]) => `${id} ${JSON.stringify(value)}`),
    )
  const [mine, theirs] = [parts(here), parts(there)]
  const only = (some: string[], other: string[]) => some.filter((part) => !other.includes(part)).join(', ')
  return `here ${only(mine, theirs)}; there ${only(theirs, mine)}`
}
