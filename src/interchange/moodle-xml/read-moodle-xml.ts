import { normaliseText } from '../../domain/text/normalise-text.ts'
import { placeExplanation } from '../choices/place-explanation.ts'
import { readTags } from '../choices/read-tags.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { QuestionImport } from '../import-result.ts'
import { mostPieces } from '../most-pieces.ts'
import type { XmlElement } from '../packed/read-xml.ts'
import { childOf } from '../packed/xml-steps.ts'
import { type MoodleTexts, moodleTexts } from './moodle-texts.ts'
import { childrenOf, plainOf, readQuestionXml } from './question-xml.ts'
import { readMoodleTask } from './read-moodle-task.ts'
import { type QuestionXml, splitQuestions } from './split-questions.ts'

/**
 * The questions of a Moodle XML file. Each is read by itself: one whose XML is damaged is told by its line and the others are
 * kept. Marks, penalties and the order of feedback of Moodle's own grading have no place here. Never throws.
 */
export const readMoodleXml = (text: string): QuestionImport => {
  const { pieces, faults: tooMany } = mostPieces(splitQuestions(text))
  const read = pieces.map(readQuestion)
  const category = read.flatMap(({ faults }) => faults).find(({ code }) => code === 'category-not-kept')
  return {
    questions: read.flatMap(({ questions }) => questions),
    faults: [...read.flatMap(({ faults }) => faults), ...tooMany].filter(
      (fault) => fault.code !== 'category-not-kept' || fault === category,
    ),
  }
}

const LARGEST_QUESTION = 6 * 1024 * 1024

const readQuestion = ({ line, xml, isWhole }: QuestionXml): QuestionImport => {
  const place: Place = { kind: 'line', line }
  const leaveOut = (...faults: ImportFault[]): QuestionImport => ({ questions: [], faults })
  if (xml.length > LARGEST_QUESTION) return leaveOut(importFault('question-too-large', place))
  const question = isWhole ? readQuestionXml(xml) : undefined
  if (question === undefined) return leaveOut(importFault('question-xml-damaged', place, xml))
  if (question.attributes.get('type') === 'category') return leaveOut(importFault('category-not-kept', place))
  const texts = moodleTexts(question, place)
  const prompt = texts.read(childOf(question, 'm:questiontext'))
  const title = normaliseText(plainOf(question, 'name'))
  const { task, faults, explanations } = readMoodleTask(question, texts, place)
  if (task === undefined) return leaveOut(...texts.faults, ...faults)
  if (prompt === '') return leaveOut(importFault('no-prompt', place, title), ...texts.faults, ...faults)
  const general = texts.read(childOf(question, 'm:generalfeedback'))
  const placed = placeExplanation(task, [general, ...explanations], place)
  const tags = readTags(
    childrenOf(childOf(question, 'm:tags') ?? question, 'tag').map((tag) => plainOf(tag, 'text')),
  )
  const name = normaliseText(plainOf(question, 'idnumber')) || title
  return {
    questions: [
      {
        place,
        ...(name === '' ? {} : { name }),
        ...tags.references,
        attachments: texts.attachments,
        prompt,
        ...tags.complete(placed.task),
      },
    ],
    faults: [
      ...texts.faults,
      ...faults,
      ...placed.faults,
      ...lostFeedback(question, texts, place),
      ...tags.others.map((tag) => importFault('part-not-taken', place, tag)),
    ],
  }
}

// What Moodle itself writes into every question says nothing about this one.
const OF_MOODLE = /^(?:your answer is (?:partially )?(?:in)?correct|câu trả lời của bạn .*)\.?$/i

const lostFeedback = (question: XmlElement, texts: MoodleTexts, place: Place): ImportFault[] =>
  ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback', 'hint']
    .flatMap((name) => childrenOf(question, name).map((element) => texts.read(element)))
    .filter((feedback) => feedback !== '' && !OF_MOODLE.test(feedback))
    .map((feedback) => importFault('feedback-dropped', place, feedback))
