import { sentencesOf } from '../../domain/sharing/sentences.ts'
import type { SpokenPart } from './spoken-parts.ts'

export type ReaderState = 'reading' | 'paused' | 'ended' | 'failed'

/**
 * Reads the parts of a page one after another. To pause is to stop and begin the part again: phones treat the pause of
 * the browser's own interface as a stop. Speaks sentence by sentence, because some voices fall silent in long texts.
 */
export class PageReader {
  #at = 0
  /** Counts what was begun, so that the end of something given up is not taken for the end of the next. */
  #turn = 0
  rate = 1

  readonly #parts: readonly SpokenPart[]
  readonly #voice: SpeechSynthesisVoice
  readonly #tell: (state: ReaderState, at: number) => void

  constructor(
    parts: readonly SpokenPart[],
    voice: SpeechSynthesisVoice,
    tell: (state: ReaderState, at: number) => void,
  ) {
    this.#parts = parts
    this.#voice = voice
    this.#tell = tell
  }

  read(): void {
    this.#give()
    this.#tell('reading', this.#at)
    this.#speak(sentencesOf(this.#parts[this.#at]?.text ?? ''), this.#turn)
  }

  pause(): void {
    this.#give()
    this.#tell('paused', this.#at)
  }

  stop(): void {
    this.#give()
    this.#at = 0
    this.#tell('ended', 0)
  }

  #give(): void {
    this.#turn += 1
    speechSynthesis.cancel()
  }

  #speak([sentence, ...rest]: readonly string[], turn: number): void {
    if (sentence === undefined) {
      this.#next()
      return
    }
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = this.#voice
    utterance.lang = this.#voice.lang
    utterance.rate = this.rate
    utterance.addEventListener('end', () => {
      if (turn === this.#turn) this.#speak(rest, turn)
    })
    utterance.addEventListener('error', () => {
      if (turn === this.#turn) this.#tell('failed', this.#at)
    })
    speechSynthesis.speak(utterance)
  }

  #next(): void {
    if (this.#at + 1 >= this.#parts.length) {
      this.stop()
      return
    }
    this.#at += 1
    this.read()
  }
}
