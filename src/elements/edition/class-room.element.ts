import { uuidv7 } from 'uuidv7'
import { usernameSchema } from '../../domain/account/account.ts'
import type { ClassLearner, ClassResult } from '../../domain/edition/class-result.ts'
import type { EditionCourse } from '../../domain/edition/edition.ts'
import type { PrivateKey } from '../../domain/edition/result-signature.ts'
import {
  CLASS_WORDS,
  checksWords,
  classRowWords,
  doneWords,
  sentence,
  turnWords,
} from '../../i18n/class-words.ts'
import { templatePart } from '../template-part.ts'
import { type ClassBook, keepBook, readBook } from './class-book.ts'
import { checksOf, isAnswered, standingOf } from './class-turn.ts'
import { editionHere } from './edition-here.ts'
import { fill, on, onSubmit, press } from './page-parts.ts'
import { type CheckDeed, CLASS_ANSWER } from './record-class-answer.ts'
import { saveResult } from './save-result.ts'

/**
 * A class without a network on one device: people take turns at the checks, everything is kept at once, and the whole is
 * saved as one signed file. Outside an edition the page stays as it is and says so.
 */
export class ClassRoom extends HTMLElement {
  #book: ClassBook = { classes: [] }
  #editionId = ''
  #key: PrivateKey | undefined
  #courses: EditionCourse[] = []
  #isKept = true

  connectedCallback(): void {
    const edition = editionHere()
    if (edition === undefined) return
    this.#editionId = edition.editionId
    this.#key = edition.key
    this.#courses = edition.courses.filter(({ id }) => checksOf(this, id).length > 0)
    this.#book = readBook(edition.editionId)
    const open = this.#openClass
    if (open === undefined) this.#begin(false)
    else this.#room(open, false)
  }

  get #openClass(): ClassResult | undefined {
    return this.#book.classes.find(({ classId }) => classId === this.#book.openId)
  }

  #keep(): void {
    this.#isKept = keepBook(this.#editionId, this.#book)
  }

  /** Which class is held. */
  #begin(isMoved = true): void {
    const part = this.#show('begin', isMoved)
    const earlier = part.querySelector('[data-slot=earlier]')
    if (earlier !== null) {
      earlier.toggleAttribute('hidden', this.#book.classes.length === 0)
      const rows = this.#book.classes.toReversed().map((held) => {
        const row = templatePart(this, 'class')
        const words = classRowWords(held.className, held.startedAt, held.learners.length)
        press(row, words, () => this.#open(held))
        return row
      })
      earlier.querySelector('ul')?.replaceChildren(...rows)
    }
    onSubmit(part, (field) => {
      const className = field('lop')
      if (className === '') return CLASS_WORDS.nameMissing
      const held: ClassResult = {
        ...{ editionId: this.#editionId, classId: uuidv7(), className, place: field('noi') },
        ...{ startedAt: new Date().toISOString(), learners: [] },
      }
      this.#book.classes.push(held)
      this.#open(held)
      return ''
    })
  }

  #open(held: ClassResult): void {
    this.#book.openId = held.classId
    this.#keep()
    this.#room(held)
  }

  /** Everybody in class, whose turn is next, and the file to bring home. */
  #room(held: ClassResult, isMoved = true): void {
    const part = this.#show('room', isMoved)
    fill(part, 'name', held.className)
    fill(part, 'place', held.place)
    fill(part, 'advice', this.#courses.length === 0 ? CLASS_WORDS.noChecks : '')
    const rows = held.learners.map((learner) => this.#row(held, learner))
    part.querySelector('[data-slot=people]')?.replaceChildren(...rows)
    part.querySelector('[data-slot=file]')?.toggleAttribute('hidden', rows.length === 0)
    fill(part, 'kept', this.#isKept ? '' : CLASS_WORDS.notKept)
    onSubmit(part, (field) => this.#addPerson(held, field('ten'), field('tai-khoan').toLowerCase()))
    const status = part.querySelector('[data-slot=saved]')
    on(part, 'save', () => void this.#save(held, status))
    on(part, 'leave', () => {
      this.#book.openId = undefined
      this.#keep()
      this.#begin()
    })
  }

  #row(held: ClassResult, learner: ClassLearner): HTMLElement {
    const row = templatePart(this, 'person')
    fill(row, 'name', learner.name)
    const told = this.#courses.flatMap((course) => {
      const standing = standingOf(learner, checksOf(this, course.id), course.id)
      return standing.answered === 0 ? [] : [`${course.title}: ${checksWords(standing)}.`]
    })
    fill(row, 'told', told.join(' '))
    press(row, 'Làm bài', () => this.#choose(held, learner))
    row.querySelector('button')?.setAttribute('aria-label', `Làm bài: ${learner.name}`)
    return row
  }

  #addPerson(held: ClassResult, name: string, username: string): string {
    if (name === '') return CLASS_WORDS.personMissing
    if (username !== '' && !usernameSchema.safeParse(username).success) return CLASS_WORDS.usernameOdd
    const learner: ClassLearner = {
      ...{ learnerId: uuidv7(), name, answers: [] },
      ...(username === '' ? {} : { username }),
    }
    held.learners.push(learner)
    this.#keep()
    this.#choose(held, learner)
    return ''
  }

  /** Which course; asked only where there is a choice. */
  #choose(held: ClassResult, learner: ClassLearner): void {
    const [only, ...others] = this.#courses
    if (only === undefined) this.#room(held)
    else if (others.length === 0) this.#turn(held, learner, only)
    else this.#askCourse(held, learner)
  }

  #askCourse(held: ClassResult, learner: ClassLearner): void {
    const part = this.#show('choose')
    fill(part, 'name', learner.name)
    const rows = this.#courses.map((course) => {
      const row = templatePart(this, 'course')
      fill(row, 'told', sentence(checksWords(standingOf(learner, checksOf(this, course.id), course.id))))
      press(row, course.title, () => this.#turn(held, learner, course))
      return row
    })
    part.querySelector('ul')?.replaceChildren(...rows)
    on(part, 'back', () => this.#room(held))
  }

  /** The next check that this person has not answered, or how it ended. */
  #turn(held: ClassResult, learner: ClassLearner, course: EditionCourse): void {
    const checks = checksOf(this, course.id)
    const at = checks.findIndex((check) => !isAnswered(learner, check))
    const check = checks[at]
    if (check === undefined) this.#done(held, learner, course)
    else this.#ask(held, learner, course, { check, words: turnWords(learner.name, at + 1, checks.length) })
  }

  #ask(
    held: ClassResult,
    learner: ClassLearner,
    course: EditionCourse,
    { check, words }: { check: HTMLElement; words: string },
  ): void {
    const part = this.#show('turn')
    fill(part, 'name', words)
    fill(part, 'course', course.title)
    const next = part.querySelector<HTMLElement>('[data-do=next]')
    document.addEventListener(
      CLASS_ANSWER,
      (event) => {
        if (!(event instanceof CustomEvent)) return
        const { courseId, lessonId, checkId, choiceId, isRight }: CheckDeed = event.detail
        const answeredAt = new Date().toISOString()
        learner.answers.push({ courseId, lessonId, checkId, choiceId, isRight, answeredAt })
        this.#keep()
        if (next !== null) next.hidden = false
      },
      { once: true, signal: this.#untilNext() },
    )
    part.querySelector('[data-slot=check]')?.replaceChildren(check.cloneNode(true))
    on(part, 'next', () => this.#turn(held, learner, course))
    on(part, 'back', () => this.#room(held))
  }

  #done(held: ClassResult, learner: ClassLearner, course: EditionCourse): void {
    const { right, checks } = standingOf(learner, checksOf(this, course.id), course.id)
    const part = this.#show('done')
    fill(part, 'name', doneWords(learner.name, right, checks))
    fill(part, 'course', course.title)
    on(part, 'back', () => this.#room(held))
  }

  async #save(held: ClassResult, status: Element | null): Promise<void> {
    if (this.#key === undefined || status === null) return
    const saved = await saveResult(this.#key, held)
    status.textContent = saved.ok ? CLASS_WORDS.saved(saved.value) : CLASS_WORDS.cannotSign
  }

  #turnEnds = new AbortController()

  #untilNext(): AbortSignal {
    this.#turnEnds.abort()
    this.#turnEnds = new AbortController()
    return this.#turnEnds.signal
  }

  /** Puts one view in place of the one before. Focus follows, except when the page opens. */
  #show(name: string, isMoved = true): HTMLElement {
    this.#turnEnds.abort()
    const part = templatePart(this, name)
    for (const shown of this.querySelectorAll(':scope > :not(template)')) shown.remove()
    this.append(part)
    if (isMoved) {
      scrollTo(0, 0)
      part.querySelector<HTMLElement>('h2')?.focus()
    }
    return part
  }
}
