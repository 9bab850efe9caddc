import type { Lesson, LessonBlock } from '../course/lesson.ts'
import { plainText } from '../course/plain-text.ts'
import type { Leaflet, LeafletLine } from './leaflet.ts'

/** What an A5 sheet holds at a size that can be read at arm's length. */
const MOST_LINES = 6
const MOST_CHARACTERS = 460

/**
 * The leaflet of a lesson: its first list of steps where that fits on a sheet, else the lines of the counter card, which
 * always do. Nothing is shortened.
 */
export const leafletOfLesson = (lesson: Lesson, blocks: readonly LessonBlock[]): Leaflet => ({
  title: lesson.title,
  promise: lesson.shareText.short,
  lines: stepsThatFit(blocks) ?? lesson.card.map((text) => ({ text })),
})

const stepsThatFit = (blocks: readonly LessonBlock[]): LeafletLine[] | undefined => {
  const found = blocks.find((block) => block.type === 'steps')
  const lines = found?.steps.map(({ html }) => lineOf(html)) ?? []
  const characters = lines.reduce((sum, { deed = '', text }) => sum + deed.length + text.length, 0)
  return lines.length >= 3 && lines.length <= MOST_LINES && characters <= MOST_CHARACTERS ? lines : undefined
}

/** A step begins with its deed in bold. */
const lineOf = (html: string): LeafletLine => {
  const deed = /^(?:<p>)?<strong>(?<deed>.*?)<\/strong>/s.exec(html.trim())
  if (deed === null) return { text: plainText(html) }
  const rest = plainText(html.trim().slice(deed[0].length))
  return { deed: plainText(deed.groups?.deed ?? ''), text: rest }
}
