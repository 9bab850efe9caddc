import type { LessonMark } from '../domain/progress/completion.ts'

/** Turns one lozenge of the page into another; the drawings stand in the page's sprite. */
export const paintMark = (lozenge: Element, mark: LessonMark): void => {
  lozenge.setAttribute('class', `lz ${mark}`)
  lozenge.querySelector('use')?.setAttribute('href', `#${mark}`)
}
