import { askToStay } from '../client/offline/ask-to-stay.ts'
import { forgetPack, type KeptPack, keepPack, keptPack, newestPack } from '../client/offline/course-packs.ts'
import { type CoursePack, packBytes } from '../domain/course/course-pack.ts'
import { PACK_WORDS } from '../i18n/pack-words.ts'

/**
 * One tap keeps a course on the device. Says nothing where the browser can keep nothing, or when neither network nor
 * device has the course's list of files.
 */
export class CoursePackElement extends HTMLElement {
  readonly #sentence = document.createElement('p')
  readonly #buttons = document.createElement('div')

  connectedCallback(): void {
    if (!('caches' in window) || !('serviceWorker' in navigator)) return
    this.#sentence.setAttribute('role', 'status')
    this.#buttons.className = 'acts'
    this.replaceChildren(this.#sentence, this.#buttons)
    void this.#show()
  }

  get #courseId(): string {
    return this.dataset.course ?? ''
  }

  async #show(): Promise<void> {
    const [kept, newest] = await Promise.all([keptPack(this.#courseId), newestPack(this.#courseId)])
    if (kept === undefined) this.#offer(newest)
    else this.#tellKept(kept, newest)
  }

  #offer(newest: CoursePack | undefined): void {
    if (newest === undefined) return
    this.#tell('', [PACK_WORDS.keep(packBytes(newest)), () => this.#keep(newest)])
  }

  #tellKept({ pack }: KeptPack, newest: CoursePack | undefined): void {
    const forget: Button = [PACK_WORDS.forget, () => this.#forget()]
    const isNewest = newest === undefined || newest.version === pack.version
    if (isNewest) this.#tell(PACK_WORDS.kept(packBytes(pack)), forget)
    else
      this.#tell(PACK_WORDS.newer(packBytes(newest)), [PACK_WORDS.update, () => this.#keep(newest)], forget)
  }

  async #keep(pack: CoursePack): Promise<void> {
    const tell = (kept: number): void => this.#tell(PACK_WORDS.keeping(kept, pack.files.length))
    tell(0)
    void askToStay()
    const result = await keepPack(pack, tell)
    if (result.ok) return this.#show()
    this.#tell(PACK_WORDS.failed[result.code], [PACK_WORDS.again, () => this.#keep(pack)])
    this.#buttons.querySelector('button')?.focus()
  }

  async #forget(): Promise<void> {
    await forgetPack(this.#courseId)
    await this.#show()
  }

  #tell(sentence: string, ...buttons: Button[]): void {
    this.#sentence.textContent = sentence
    this.#sentence.hidden = sentence === ''
    this.#buttons.replaceChildren(...buttons.map(buttonElement))
  }
}

type Button = [words: string, act: () => Promise<void>]

const buttonElement = ([words, act]: Button): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn alt'
  button.textContent = words
  button.addEventListener('click', () => void act())
  return button
}
