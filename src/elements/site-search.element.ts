import { loadSearch, type Search } from '../client/search/load-search.ts'
import { foundWords, SEARCH_WORDS } from '../i18n/search-words.ts'
import { searchRow } from './search-rows.ts'

/** The search page: results as one types; the address keeps the words, so that going back finds them again. */
export class SiteSearch extends HTMLElement {
  #search: Promise<Search> | undefined

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (input === null) return
    input.value = new URLSearchParams(location.search).get('q') ?? ''
    if (input.value !== '') void this.#show(input)
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined), { once: true })
    input.addEventListener('input', () => void this.#show(input))
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      input.value = ''
      void this.#show(input)
    })
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#show(input)
    })
  }

  async #show(input: HTMLInputElement): Promise<void> {
    keepInAddress(input.value)
    const search = await this.#load().catch(() => undefined)
    if (search === undefined) return this.#say(SEARCH_WORDS.failed)
    // Read only now: while the index was on its way, more may have been typed.
    const typed = input.value.trim()
    const result = search(typed)
    this.querySelector('ul')?.replaceChildren(...(result?.hits ?? []).map(searchRow))
    this.#say(result === undefined ? '' : foundWords(typed, result.total, result.hits.length))
  }

  /** Fetched once; after a failure the next attempt asks again. */
  #load(): Promise<Search> {
    if (this.#search !== undefined) return this.#search
    this.#say(SEARCH_WORDS.loading)
    const loading = loadSearch(this.dataset.index ?? '')
    this.#search = loading
    loading.then(
      () => this.#say(''),
      () => {
        this.#search = undefined
        this.#say('')
      },
    )
    return loading
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = words
  }
}

const keepInAddress = (typed: string): void => {
  const address = new URL(location.href)
  if (typed.trim() === '') address.searchParams.delete('q')
  else address.searchParams.set('q', typed)
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // Some browsers let no page change its address that was opened from a file.
  }
}
