import { normaliseText } from '../../domain/text/normalise-text.ts'
import { letterOf } from '../choices/choice-letter.ts'
import { placeExplanation } from '../choices/place-explanation.ts'
import { settleChoices } from '../choices/settle-choices.ts'
import { importFault, type Place } from '../import-report.ts'
import type { QuestionImport } from '../import-result.ts'
import { mostPieces } from '../most-pieces.ts'
import { type AikenQuestion, splitAiken } from './split-aiken.ts'

/**
 * The questions of a text in Aiken format, also as Vietnamese papers type it: numbered, several lines for a prompt or a
 * choice, `Đáp án:`, a reason below, right choices starred, all answers at the end. Never throws.
 */
export const readAiken = (text: string): QuestionImport => {
  const { questions, lettersByNumber, outside } = splitAiken(text)
  const { pieces, faults: tooMany } = mostPieces(questions)
  const read = pieces.map((question, at) =>
    readQuestion(question, lettersByNumber.get(question.number ?? at + 1)),
  )
  return {
    questions: read.flatMap((one) => one.questions),
    faults: [
      ...outside.map(({ line, text: found }) =>
        importFault('text-outside-questions', { kind: 'line', line }, found),
      ),
      ...read.flatMap(({ faults }) => faults),
      ...tooMany,
    ],
  }
}

const readQuestion = (asked: AikenQuestion, letterAtEnd: string | undefined): QuestionImport => {
  const place: Place = { kind: 'line', line: asked.line }
  const prompt = normaliseText(asked.prompt)
  if (prompt === '')
    return { questions: [], faults: [importFault('no-prompt', place, asked.choices[0]?.text)] }
  if (asked.choices.length === 0)
    return { questions: [], faults: [importFault('text-outside-questions', place, prompt)] }
  const letters = asked.letters === '' ? (letterAtEnd ?? '') : asked.letters
  const choices = asked.choices.map(({ text, isMarked }, at) => ({
    text: normaliseText(text),
    right: letters === '' ? isMarked : letters.includes(letterOf(at)),
  }))
  const { task, faults } = settleChoices(choices, place)
  const astray = Array.from(letters).find((letter) =>
    asked.choices.every((_choice, at) => letterOf(at) !== letter),
  )
  if (astray !== undefined) faults.push(importFault('key-names-no-choice', place, astray))
  if (task === undefined) return { questions: [], faults }
  const placed = placeExplanation(task, asked.reasons.map(normaliseText), place)
  return {
    questions: [{ place, attachments: [], prompt, ...placed.task }],
    faults: [...faults, ...placed.faults],
  }
}
