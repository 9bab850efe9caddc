import { recordStatement } from '../client/record-statement.ts'
import { CHECK_WORDS } from '../i18n/lesson-words.ts'
import { templatePart } from './template-part.ts'

/** A practice question: choose, press Kiểm tra, read why; as often as one likes. */
export class LessonCheck extends HTMLElement {
  #answers: Element | null = null

  connectedCallback(): void {
    this.#answers ??= this.querySelector('details')
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#answer()
    })
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLInputElement && isLocked(event.target)) event.preventDefault()
    })
    // Without script the answer lies folded in the page; with it, the button takes its place.
    this.#swap(templatePart(this, 'ask'))
  }

  #answer(): void {
    const chosen = this.querySelector('input:checked')
    if (!(chosen instanceof HTMLInputElement)) {
      const status = this.querySelector('[role=status]')
      if (status !== null) status.textContent = CHECK_WORDS.choose
      return
    }
    const { course: courseId = '', lesson: lessonId = '', check: checkId = '', right } = this.dataset
    const choiceId = chosen.value
    const isRight = choiceId === right
    // Practice goes on even where the device cannot keep the record.
    void recordStatement({ verb: 'answered-check', courseId, lessonId, checkId, choiceId, isRight }).catch(
      () => undefined,
    )
    this.#markRows(choiceId)
    this.#explain(choiceId, isRight)
  }

  #markRows(choiceId: string): void {
    for (const input of this.querySelectorAll('input')) {
      lock(input, true)
      if (input.value === this.dataset.right) this.#markRow(input, 'good', CHECK_WORDS.right)
      else if (input.value === choiceId) this.#markRow(input, 'bad', CHECK_WORDS.wrong)
    }
  }

  #markRow(input: HTMLInputElement, tone: 'good' | 'bad', words: string): void {
    const row = input.closest('.pick')
    row?.classList.add(tone)
    const mark = templatePart(this, tone)
    mark.append(words)
    row?.lastElementChild?.append(mark)
  }

  #explain(choiceId: string, isRight: boolean): void {
    const answer = templatePart(this, isRight ? 'right' : 'wrong')
    const reasons = isRight ? [choiceId] : [choiceId, this.dataset.right ?? '']
    answer.querySelector('[data-reasons]')?.append(...reasons.flatMap((id) => this.#reasonFor(id)))
    answer.querySelector('button')?.addEventListener('click', () => this.#tryAgain())
    this.#swap(answer)
    answer.querySelector<HTMLElement>('[tabindex]')?.focus()
  }

  #reasonFor(choiceId: string): Node[] {
    const reason = this.#answers?.querySelector(`[data-why="${choiceId}"]`)
    return reason ? [reason.cloneNode(true)] : []
  }

  #tryAgain(): void {
    for (const input of this.querySelectorAll('input')) {
      lock(input, false)
      input.checked = false
      const row = input.closest('.pick')
      row?.classList.remove('good', 'bad')
      row?.querySelector('small')?.remove()
    }
    this.#swap(templatePart(this, 'ask'))
    this.querySelector('input')?.focus()
  }

  #swap(part: HTMLElement): void {
    this.querySelector('form > :not(fieldset, template)')?.remove()
    this.querySelector('form')?.append(part)
  }
}

// Not the `disabled` of the browser, which draws the choice too pale to read in the sun.
const lock = (input: HTMLInputElement, isLockedNow: boolean): void => {
  input.setAttribute('aria-disabled', String(isLockedNow))
}

const isLocked = (input: HTMLInputElement): boolean => input.getAttribute('aria-disabled') === 'true'
