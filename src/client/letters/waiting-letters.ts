import * as z from 'zod/mini'
import { type Letter, letterSchema } from '../../domain/feedback/letter.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { announce } from '../device-events.ts'
import { readNote, writeNote } from '../device-note.ts'
import { LETTERS_KEY } from './letters-key.ts'

const waitingLetterSchema = z.strictObject({
  letter: letterSchema,
  /** Whose it is: an account, or `nobody`. */
  owner: z.string(),
  /** Not to be sent before this moment. */
  retryAt: z.optional(instantSchema),
})

export type WaitingLetter = z.infer<typeof waitingLetterSchema>

/** What could not be read is left out: nobody could send it. */
export const waitingLetters = (): WaitingLetter[] => {
  const read = z.array(z.unknown()).safeParse(parseJson(readNote(LETTERS_KEY)))
  return (read.data ?? []).flatMap((one) => waitingLetterSchema.safeParse(one).data ?? [])
}

/** @returns whether it will still be here after this page is closed */
export const keepLetter = (waiting: WaitingLetter): boolean => write([...othersThan(waiting.letter), waiting])

export const letGo = (letter: Letter): void => {
  write(othersThan(letter))
}

const othersThan = ({ letterId }: Letter): WaitingLetter[] =>
  waitingLetters().filter(({ letter }) => letter.letterId !== letterId)

const write = (letters: readonly WaitingLetter[]): boolean => {
  const isKept = writeNote(LETTERS_KEY, letters.length === 0 ? null : JSON.stringify(letters))
  announce('letters')
  return isKept
}

const parseJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    return []
  }
}
