import { MARK_WORDS } from '../i18n/progress-words.ts'
import type { Followed } from './follow-course.ts'
import { FollowingElement } from './following-element.ts'
import { marksAt } from './marks-at.ts'
import { paintMark } from './paint-mark.ts'

/** Name that the quiz's row carries in `data-mark-lesson`; no lesson can, for it is the address of the quiz. */
const QUIZ_ROW = 'kiem-tra'

/** Fills in the lozenges of a list of lessons that the page drew. Shows nothing of its own. */
export class LessonListMarks extends FollowingElement {
  protected override show({ lessons, standing }: Followed): void {
    const ids = [...lessons.map(({ id }) => id), QUIZ_ROW]
    const place = ids.indexOf(this.dataset.current ?? '')
    const marks = marksAt(standing.marks, place === -1 ? undefined : place)
    for (const lozenge of document.querySelectorAll('[data-mark-lesson]')) {
      const mark = marks[ids.indexOf(lozenge.getAttribute('data-mark-lesson') ?? '')] ?? 'todo'
      paintMark(lozenge, mark)
      // Drawn silent by the page, where every lozenge is the same; now the mark says something.
      lozenge.removeAttribute('aria-hidden')
      lozenge.setAttribute('role', 'img')
      lozenge.setAttribute('aria-label', MARK_WORDS[mark])
    }
  }
}
