import {
  appendCopy,
  appendNew,
  attributeOf,
  type Element,
  elementIn,
  elementsIn,
  hasClass,
  type Page,
  remove,
  setAttribute,
} from './html-tree.ts'

/** The checks of one course, from the pages of its lessons. */
export interface CourseChecks {
  courseId: string
  lessons: readonly Page[]
}

/**
 * Lays the checks of every course into the page of the class, each course in a template of its own. They are the checks of
 * the lessons, which anybody may read; nothing of a quiz is among them.
 */
export const fillClassPage = (page: Page, courses: readonly CourseChecks[]): void => {
  const room = elementIn(page, ({ tagName }) => tagName === 'class-room')
  for (const { courseId, lessons } of courses) {
    appendNew(room, 'template', { 'data-course': courseId })
    const home = elementIn(room, (element) => attributeOf(element, 'data-course') === courseId)
    for (const lesson of lessons) {
      borrowIcons(page, lesson)
      for (const check of elementsIn(lesson).filter(({ tagName }) => tagName === 'lesson-check')) {
        answerOnce(appendCopy(home, check))
      }
    }
  }
}

/** In class a check is answered once; the answers it holds are shown by its script alone. */
const answerOnce = (check: Element): void => {
  for (const element of elementsIn(check)) {
    if (element.tagName === 'button' && attributeOf(element, 'type') === 'button') remove(element)
    if (element.tagName === 'details') setAttribute(element, 'hidden', '')
  }
}

/** A page draws only what its sprite holds. */
const borrowIcons = (page: Page, lender: Page): void => {
  const sprite = elementIn(page, (element) => hasClass(element, 'sprite'))
  const held = new Set(elementsIn(sprite).map((element) => attributeOf(element, 'id')))
  const lent = elementIn(lender, (element) => hasClass(element, 'sprite'))
  for (const symbol of elementsIn(lent).filter(({ tagName }) => tagName === 'symbol')) {
    if (!held.has(attributeOf(symbol, 'id'))) appendCopy(sprite, symbol)
  }
}
