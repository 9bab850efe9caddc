import { stripNumber } from '../choices/strip-number.ts'
import { readAikenLine } from './aiken-lines.ts'

export interface AikenQuestion {
  /** Where it begins, from 1. */
  line: number
  number: number | undefined
  prompt: string
  choices: { text: string; isMarked: boolean }[]
  /** Letters of the right choices as the file tells them; empty where it does not. */
  letters: string
  reasons: string[]
}

export interface AikenList {
  questions: AikenQuestion[]
  /** From a line at the end that answers all questions by their number. */
  lettersByNumber: Map<number, string>
  /** Lines that belong to no question. */
  outside: { line: number; text: string }[]
}

/**
 * Takes a list of questions apart: words, then lettered choices, then the answer. A new question begins with words that
 * follow an answer, or a blank line behind choices; words right below a choice or a reason go on with it.
 */
export const splitAiken = (text: string): AikenList => {
  const list: AikenList = { questions: [], lettersByNumber: new Map(), outside: [] }
  let current: AikenQuestion | undefined
  let isAnswered = false
  let wasBlank = false
  const begin = (line: number, words: string): AikenQuestion => {
    const { prompt, number } = stripNumber(words)
    const question = { line, number, prompt, choices: [], letters: '', reasons: [] }
    list.questions.push(question)
    isAnswered = false
    return question
  }
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const read = readAikenLine(raw)
    switch (read.kind) {
      case 'blank':
        break
      case 'answers-of-all':
        for (const [number, letter] of read.lettersByNumber) list.lettersByNumber.set(number, letter)
        current = undefined
        break
      case 'answer':
        if (current === undefined) list.outside.push({ line: at + 1, text: raw })
        else {
          current.letters = read.letters
          isAnswered = true
        }
        break
      case 'reason':
        if (current === undefined) list.outside.push({ line: at + 1, text: raw })
        else current.reasons.push(read.text)
        break
      case 'choice':
        if (current === undefined || isAnswered || read.place < current.choices.length)
          current = begin(at + 1, '')
        current.choices.push({ text: read.text, isMarked: read.isMarked })
        break
      case 'text':
        current = goOn(current, read.text, isAnswered, wasBlank) ?? begin(at + 1, read.text)
    }
    wasBlank = read.kind === 'blank'
  }
  return list
}

// Undefined where these words begin a new question.
const goOn = (
  current: AikenQuestion | undefined,
  words: string,
  isAnswered: boolean,
  wasBlank: boolean,
): AikenQuestion | undefined => {
  if (current === undefined) return undefined
  const reason = current.reasons.at(-1)
  const choice = current.choices.at(-1)
  const startsAnew = isAnswered && reason === undefined
  if (startsAnew || (wasBlank && choice !== undefined) || (choice !== undefined && isNumbered(words)))
    return undefined
  if (reason !== undefined) current.reasons[current.reasons.length - 1] = `${reason} ${words}`
  else if (choice !== undefined) choice.text = `${choice.text} ${words}`
  else if (isNumbered(words) && (wasBlank || SAYS_QUESTION.test(words))) return undefined
  else current.prompt = `${current.prompt} ${words}`
  return current
}

const SAYS_QUESTION = /^\s*(?:câu|question)/iu

const isNumbered = (words: string): boolean => stripNumber(words).number !== undefined
