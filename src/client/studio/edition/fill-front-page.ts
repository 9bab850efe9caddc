import type { KitCourse } from '../../../domain/edition/edition-kit.ts'
import {
  appendCopy,
  attributeOf,
  elementIn,
  elementsIn,
  type Page,
  remove,
  setAttribute,
  setText,
} from './html-tree.ts'

/** Lists the courses and tells which edition this is. The page brings one row as a template. */
export const fillFrontPage = (page: Page, courses: readonly KitCourse[], editionTold: string): void => {
  const slot = (name: string) => elementIn(page, (element) => attributeOf(element, 'data-slot') === name)
  const template = slot('course')
  for (const course of courses) {
    const [pattern] = elementsIn(template)
    if (pattern === undefined) throw new Error('The first page brings a row')
    const row = appendCopy(slot('courses'), pattern)
    const part = (name: string) => elementIn(row, (element) => attributeOf(element, 'data-slot') === name)
    setAttribute(part('title'), 'href', `/khoa-hoc/${course.id}/`)
    setText(part('title'), course.title)
    setText(part('summary'), course.summary)
    setText(part('count'), String(course.lessons.length))
  }
  remove(template)
  setText(slot('edition'), editionTold)
}
