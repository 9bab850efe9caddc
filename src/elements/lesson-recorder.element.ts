import { type Deed, recordStatement } from '../client/record-statement.ts'
import { NOT_KEPT_WORDS } from '../i18n/lesson-words.ts'
import type { Followed } from './follow-course.ts'
import { FollowingElement } from './following-element.ts'
import { templatePart } from './template-part.ts'

type Shown = 'unfinished' | 'finished'

// Fetched only now, for most lessons are only read.
const askToStay = async (): Promise<void> => {
  const asking = await import('../client/offline/ask-to-stay.ts').catch(() => undefined)
  await asking?.askToStayOnce()
}

/** Records that a lesson was opened and, on the learner's word, finished; then shows the way on. */
export class LessonRecorder extends FollowingElement {
  #shown: Shown | undefined
  #hasOpened = false

  protected override show({ progress }: Followed): void {
    const lesson = progress?.lessons[this.dataset.lesson ?? '']
    // Opening a lesson a second time adds nothing to what is known.
    if (lesson === undefined && !this.#hasOpened) void this.#record('opened-lesson').catch(() => undefined)
    this.#hasOpened = true
    const wanted: Shown = lesson?.finishedAt === undefined ? 'unfinished' : 'finished'
    if (wanted !== this.#shown) this.#display(wanted)
  }

  #display(wanted: Shown): void {
    const before = this.querySelector(':scope > :not(template)')
    const hadFocus = before?.contains(document.activeElement) ?? false
    const part = templatePart(this, wanted)
    before?.remove()
    this.append(part)
    this.#shown = wanted
    if (wanted === 'unfinished') this.#listen(part)
    // The button just pressed is gone; a keyboard must not fall back to the top of the page.
    else if (hadFocus) part.focus()
  }

  #listen(part: HTMLElement): void {
    const button = part.querySelector('button')
    const status = part.querySelector('[role=status]')
    button?.addEventListener('click', () => {
      this.#record('finished-lesson').then(askToStay, () => {
        if (status !== null) status.textContent = NOT_KEPT_WORDS
      })
    })
  }

  #record(verb: Extract<Deed['verb'], 'opened-lesson' | 'finished-lesson'>): Promise<void> {
    const { course: courseId = '', lesson: lessonId = '' } = this.dataset
    return recordStatement({ verb, courseId, lessonId })
  }
}
