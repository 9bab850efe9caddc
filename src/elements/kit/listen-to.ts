import { LISTEN_WORDS } from '../../i18n/listen-words.ts'
import { showListenBar } from './listen-bar.ts'
import { PageReader, type ReaderState } from './page-reader.ts'
import { spokenParts } from './spoken-parts.ts'
import { vietnameseVoice } from './vietnamese-voice.ts'

/** Reads a text of the page aloud, and shows on the page which paragraph is being read. */
export const listenTo = async (text: Element): Promise<void> => {
  const voice = await vietnameseVoice()
  if (voice === undefined) {
    showListenBar(undefined).say(LISTEN_WORDS.noVoice)
    return
  }
  const parts = spokenParts(text)
  let state: ReaderState = 'ended'
  const follow = (now: ReaderState, at: number): void => {
    state = now
    document.querySelector('.spoken')?.classList.remove('spoken')
    if (now === 'ended') {
      close()
      return
    }
    const element = parts[at]?.element
    element?.classList.add('spoken')
    if (now === 'reading') element?.scrollIntoView({ block: 'center', behavior: scrolling() })
    bar.say(now === 'failed' ? LISTEN_WORDS.failed : LISTEN_WORDS[now](at + 1, parts.length))
    bar.offer(now === 'reading' ? 'pause' : 'goOn')
  }
  const reader = new PageReader(parts, voice, follow)
  const stop = (): void => reader.stop()
  const close = (): void => {
    bar.remove()
    removeEventListener('pagehide', stop)
  }
  const bar = showListenBar({
    toggle: () => (state === 'reading' ? reader.pause() : reader.read()),
    stop,
    setRate: (rate) => {
      reader.rate = rate
      if (state === 'reading') reader.read()
    },
  })
  // A voice goes on when its page is left.
  addEventListener('pagehide', stop)
  reader.read()
}

const scrolling = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
