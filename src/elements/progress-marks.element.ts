import { lessonsDoneWords } from '../i18n/progress-words.ts'
import type { Followed } from './follow-course.ts'
import { FollowingElement } from './following-element.ts'
import { marksAt } from './marks-at.ts'
import { paintMark } from './paint-mark.ts'

/** The woven row: one lozenge for each lesson and one for the quiz. */
export class ProgressMarks extends FollowingElement {
  protected override show({ lessons, standing }: Followed): void {
    const place = lessons.findIndex(({ id }) => id === this.dataset.current)
    const marks = marksAt(standing.marks, place === -1 ? undefined : place)
    this.querySelectorAll('.lz').forEach((lozenge, at) => {
      paintMark(lozenge, marks[at] ?? 'todo')
    })
    this.setAttribute('aria-label', lessonsDoneWords(standing.lessonsDone, lessons.length))
  }
}
