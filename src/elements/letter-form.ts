import { sendLetter } from '../client/letters/send-letters.ts'
import { keepLetter } from '../client/letters/waiting-letters.ts'
import { newId } from '../client/new-id.ts'
import { currentOwner } from '../client/remembered-account.ts'
import { letterSchema } from '../domain/feedback/letter.ts'
import { normaliseText } from '../domain/text/normalise-text.ts'
import { LETTER_WORDS, letterWaitsWords } from '../i18n/letter-words.ts'
import { templatePart } from './template-part.ts'

/** Puts the form in place of the sentence for pages without script, and sends what is written in it. */
export const showLetterForm = (host: HTMLElement): void => {
  const form = templatePart(host, 'form')
  if (!(form instanceof HTMLFormElement)) throw new Error('The letter is no form')
  // The same letter however often it is sent.
  form.dataset.letter = newId()
  host.querySelector('details > p')?.replaceWith(form)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit(host, form)
  })
}

const submit = async (host: HTMLElement, form: HTMLFormElement): Promise<void> => {
  const written = new FormData(form)
  const field = (name: string): string | undefined =>
    normaliseText(String(written.get(name) ?? '')) || undefined
  const { course: courseId, lesson: lessonId } = host.dataset
  const letter = letterSchema.safeParse({
    ...{ letterId: form.dataset.letter, courseId, lessonId },
    ...{ verdict: field('verdict'), note: field('note'), contact: field('contact') },
  })
  const status = form.querySelector('[role=status]')
  const tell = (words: string): void => {
    if (status !== null) status.textContent = words
  }
  if (!letter.success) return tell(LETTER_WORDS.saysNothing)
  const button = form.querySelector('button')
  button?.toggleAttribute('disabled', true)
  tell(LETTER_WORDS.sending)
  const waiting = { letter: letter.data, owner: currentOwner() }
  const isKept = keepLetter(waiting)
  const sent = await sendLetter(waiting, field('website'))
  button?.toggleAttribute('disabled', false)
  if (sent.ok) return thank(host, form, LETTER_WORDS.received(sent.value.receivedAt))
  const waits = letterWaitsWords(sent.code)
  if (isKept && waits !== undefined) return thank(host, form, waits)
  // What was written stays in the form, to be sent again or copied.
  tell(waits === undefined ? LETTER_WORDS.notSent : LETTER_WORDS.notKept)
}

const thank = (host: HTMLElement, form: HTMLFormElement, words: string): void => {
  const told = templatePart(host, 'told')
  const sentence = told.querySelector('p')
  if (sentence !== null) sentence.textContent = words
  form.replaceWith(told)
  told.focus()
}
