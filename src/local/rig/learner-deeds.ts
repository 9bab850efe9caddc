import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { Deed } from '../../client/record-statement.ts'
import type { Ledger, Tapped } from './ledger.ts'
import { RIG_COURSE_ID } from './rig-quiz.ts'
import type { Tab } from './tab.ts'

const CHOICES = ['a', 'b', 'c', 'd'] as const

export interface RigLearner {
  /** As the story calls them. */
  name: string
  accountId: string
  username: string
  password: string
}

/** Does the next thing a learner might do in a tab, and writes it down. */
export const doSomething = (tab: Tab, learners: readonly RigLearner[], ledger: Ledger): void => {
  const { random } = tab.device.world
  const isNobody = tab.page.owner() === 'nobody'
  if (isNobody && random.percent(30)) signIn(tab, random.pick(learners))
  else if (!isNobody && random.percent(8)) leave(tab)
  else if (random.percent(35)) studyLesson(tab, ledger)
  else goOnWithQuiz(tab, ledger)
}

export const signIn = (tab: Tab, { name, username, password }: RigLearner): void => {
  tab.device.world.tell(`${tab.name} signs in as ${name}`)
  void tab.page.signIn(username, password)
}

/** With or without a network: for the next person, or for the day. */
const leave = (tab: Tab): void => {
  const { world } = tab.device
  const isForNext = world.random.percent(50)
  world.tell(`${tab.name} ${isForNext ? 'makes way for somebody else' : 'signs out'}`)
  void (isForNext ? tab.page.leave() : tab.page.signOut())
}

const studyLesson = (tab: Tab, ledger: Ledger): void => {
  const { random } = tab.device.world
  // A number of its own makes every deed one that can be counted.
  const number = ledger.taps.length + 1
  const lessonId = `bai-${number}`
  const inLesson = { courseId: RIG_COURSE_ID, lessonId }
  const deeds: Deed[] = [
    { ...inLesson, verb: 'opened-lesson' },
    { ...inLesson, verb: 'finished-lesson' },
    { ...inLesson, verb: 'answered-check', checkId: 'cau-1', choiceId: 'a', isRight: true },
  ]
  const deed = random.pick(deeds)
  noteTap(tab, ledger, `${deed.verb} ${lessonId}`)
  void tab.page.record(deed).catch(() => undefined)
}

const goOnWithQuiz = (tab: Tab, ledger: Ledger): void => {
  const { world } = tab.device
  const { random } = world
  const state = tab.page.quizState()
  switch (state.phase) {
    case 'intro':
      if (state.unfinished !== undefined && random.percent(80)) tab.page.resume(state.unfinished)
      else void tab.page.begin()
      break
    case 'renewed':
      ledger.putAway.add(state.attempt.attemptId)
      world.tell(`${tab.name} puts ${state.attempt.attemptId} away`)
      void tab.page.begin()
      break
    case 'marked':
    case 'no-result':
      void tab.page.begin()
      break
    case 'not-handed-in':
      tab.page.handIn()
      break
    case 'answering':
      if (random.percent(12)) handIn(tab, ledger, state.attempt)
      else answer(tab, ledger, state.attempt)
  }
}

const answer = (tab: Tab, ledger: Ledger, attempt: AttemptOnDevice): void => {
  const { random } = tab.device.world
  const questionId = random.pick(attempt.questionIds)
  const choiceId = random.pick(CHOICES)
  const statementId = tab.page.answer(questionId, choiceId)
  noteTap(tab, ledger, `answered-question ${statementId}`, { attempt, questionId, choiceId })
}

const handIn = (tab: Tab, ledger: Ledger, attempt: AttemptOnDevice): void => {
  const { device } = tab
  const { attemptId } = attempt
  device.world.tell(`${tab.name} hands in ${attemptId}`)
  const isOwed = isOwedIn(tab, attempt)
  ledger.handIns.push({ attemptId, owner: ownerOf(tab, attempt), device, isOwed })
  tab.page.handIn()
}

const noteTap = (
  tab: Tab,
  ledger: Ledger,
  what: string,
  answered: { attempt?: AttemptOnDevice; questionId?: string; choiceId?: string } = {},
): void => {
  const { device } = tab
  const { attempt, ...question } = answered
  const owner = ownerOf(tab, attempt)
  const attemptId = attempt?.attemptId
  device.world.tell(`${tab.name} ${what}`)
  ledger.taps.push({
    what,
    owner,
    device,
    tab,
    ...question,
    ...(attemptId !== undefined && { attemptId }),
    isOwed: isOwedIn(tab, attempt),
    hadRoom: !device.isDatabaseFull,
  })
}

/** A view that is about to go, because its person has left in another tab, can keep nothing; nor can a device that is full. */
const isOwedIn = ({ device, page }: Tab, attempt?: AttemptOnDevice): boolean =>
  !device.areTextsFull && (attempt === undefined || page.takesAnswers(attempt))

/** An attempt goes on as whose it is, also where the session has ended meanwhile. */
const ownerOf = (tab: Tab, attempt?: AttemptOnDevice): Tapped['owner'] =>
  attempt === undefined || attempt.owner === 'nobody' ? tab.page.owner() : attempt.owner
