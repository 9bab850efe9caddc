import type { PublishedLesson } from '../../content/published.ts'
import { plainText } from '../../domain/course/plain-text.ts'
import type { SearchEntry } from '../../domain/search/search-entry.ts'
import { lessonHref } from '../addresses.ts'
import { blockText } from './block-text.ts'
import { cutText } from './cut-text.ts'

/**
 * What is kept of a place: about what a result shows of it. A hundred lessons then fit into 60 KB (decision 12), and a
 * well-written section says at its beginning what it is about.
 */
const SECTION_CHARACTERS = 140
const STEP_CHARACTERS = 80

/** A lesson, its second-level sections and their steps, each at the heading under which it is read. */
export const lessonEntries = (
  courseId: string,
  course: SearchEntry,
  { id, lesson, blocks }: PublishedLesson,
): SearchEntry[] => {
  const href = lessonHref(courseId, id)
  const opening: SearchEntry = {
    kind: 'lesson',
    title: lesson.title,
    text: lesson.summary,
    href,
    within: course,
  }
  const entries = [opening]
  let place = opening
  for (const block of blocks) {
    if (block.type === 'heading') {
      place = {
        kind: 'section',
        title: block.text,
        text: '',
        href: `${href}#${block.id}`,
        within: opening,
      }
      entries.push(place)
    } else if (block.type === 'steps') {
      for (const { html } of block.steps) entries.push(stepEntry(html, place))
    } else if (place.kind === 'section' && !place.text.endsWith('…')) {
      place.text = cutText(`${place.text} ${blockText(block)}`.trim(), SECTION_CHARACTERS)
    }
  }
  return entries
}

/** The reader of content has seen to it that a step begins with its deed in bold; the rest explains. */
const stepEntry = (html: string, within: SearchEntry): SearchEntry => {
  const [deed = '', ...rest] = html.split('</b>')
  return {
    kind: 'step',
    title: plainText(deed),
    text: cutText(plainText(rest.join('')), STEP_CHARACTERS),
    href: within.href,
    within,
  }
}
