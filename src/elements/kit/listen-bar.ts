import { LISTEN_WORDS } from '../../i18n/listen-words.ts'

/** The strip at the thumb with which a reader steers the voice. */
export interface ListenBar {
  say(words: string): void
  /** Shows the way on: to pause, or to go on. */
  offer(deed: 'pause' | 'goOn'): void
  remove(): void
}

interface Deeds {
  toggle(): void
  stop(): void
  setRate(rate: number): void
}

/** Puts the bar at the lower edge of the page. Without `deeds` it only says something and can be closed. */
export const showListenBar = (deeds: Deeds | undefined): ListenBar => {
  document.querySelector('.listen-bar')?.remove()
  const bar = document.createElement('section')
  bar.className = 'update listen-bar'
  bar.setAttribute('aria-label', LISTEN_WORDS.name)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const toggle = button('', () => deeds?.toggle())
  const remove = (): void => bar.remove()
  bar.append(status)
  if (deeds === undefined) bar.append(button(LISTEN_WORDS.close, remove))
  else
    bar.append(
      toggle,
      rateField(deeds),
      button(LISTEN_WORDS.stop, () => deeds.stop()),
    )
  document.body.append(bar)
  return {
    say: (words) => {
      status.textContent = words
    },
    offer: (deed) => {
      toggle.textContent = LISTEN_WORDS[deed]
    },
    remove,
  }
}

const button = (words: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'btn alt'
  made.textContent = words
  made.addEventListener('click', act)
  return made
}

const rateField = (deeds: Deeds): HTMLLabelElement => {
  const label = document.createElement('label')
  const select = document.createElement('select')
  for (const { value, words } of LISTEN_WORDS.rates) {
    select.append(new Option(words, String(value), value === 1, value === 1))
  }
  select.addEventListener('change', () => deeds.setRate(Number(select.value)))
  label.append(`${LISTEN_WORDS.rate} `, select)
  return label
}
