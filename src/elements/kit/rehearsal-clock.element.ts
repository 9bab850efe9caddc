import { clockWords, rehearsalWords } from '../../i18n/rehearsal-words.ts'

const TICK_MS = 250

/** A clock to read a loudspeaker text against: the sentence a slow voice would be at is lit. */
export class RehearsalClock extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined
  #startedAtMs = 0

  connectedCallback(): void {
    this.#start.addEventListener('click', () => this.#begin())
    this.#stop.addEventListener('click', () => this.#end())
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #begin(): void {
    this.#startedAtMs = performance.now()
    this.#show(true)
    this.#say('')
    this.#tick()
    this.#timer = setInterval(() => this.#tick(), TICK_MS)
    this.#stop.focus()
  }

  #tick(): void {
    const seconds = this.#seconds
    const clock = this.querySelector('output')
    if (clock !== null) clock.textContent = `${clockWords(seconds)} / ${clockWords(this.#planned)}`
    const sentences = [...this.querySelectorAll<HTMLElement>('[data-at]')]
    const current = sentences.findLast(({ dataset }) => Number(dataset.at) <= seconds)
    for (const sentence of sentences) sentence.classList.toggle('spoken', sentence === current)
  }

  #end(): void {
    clearInterval(this.#timer)
    this.#show(false)
    this.#say(rehearsalWords(this.#seconds, this.#planned))
    this.querySelector('.spoken')?.classList.remove('spoken')
    this.#start.focus()
  }

  #show(isRunning: boolean): void {
    this.#start.hidden = isRunning
    this.#stop.hidden = !isRunning
    const clock = this.querySelector('output')
    if (clock !== null) clock.hidden = !isRunning
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = words
  }

  get #seconds(): number {
    return Math.floor((performance.now() - this.#startedAtMs) / 1000)
  }

  get #planned(): number {
    return Number(this.dataset.seconds)
  }

  get #start(): HTMLElement {
    return this.#button('start')
  }

  get #stop(): HTMLElement {
    return this.#button('stop')
  }

  #button(act: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-act=${act}]`) ?? document.createElement('i')
  }
}
