import type { LessonBlock } from '../../domain/course/lesson.ts'
import type { ReadLesson } from '../read-lesson.ts'
import { lessonSentences, wordsOf } from './lesson-sentences.ts'

/** What is counted of a lesson, for the limits it keeps to and for the line of its course. */
export interface LessonMeasures {
  sentences: { text: string; words: number }[]
  words: number
  longest: number
  figures: number
  checks: number
}

export const measureLesson = ({ blocks: placed }: Pick<ReadLesson, 'blocks'>): LessonMeasures => {
  const blocks = placed.map(({ block }) => block)
  const count = (type: LessonBlock['type']): number => blocks.filter((block) => block.type === type).length
  const sentences = lessonSentences(blocks).map((text) => ({ text, words: wordsOf(text).length }))
  return {
    sentences,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    longest: Math.max(0, ...sentences.map(({ words }) => words)),
    figures: count('figure'),
    checks: count('check'),
  }
}
