import { nextStepIn } from '../../client/next-step.ts'
import { courseSentence } from '../../i18n/progress-words.ts'
import type { Followed } from '../follow-course.ts'
import { FollowingElement } from '../following-element.ts'

/** The head of a course page among files: goes on to the next lesson, and after the last one to the check of the class. */
export class EditionGo extends FollowingElement {
  protected override show({ lessons, standing }: Followed): void {
    const sentence = this.querySelector('p')
    const button = this.querySelector('a')
    if (sentence === null || button === null) return
    sentence.textContent = courseSentence(standing, lessons.length)
    const step = nextStepIn(standing, lessons)
    if (step.kind !== 'lesson') {
      button.textContent = 'Xem lại từ bài 1'
      button.href = this.dataset.first ?? ''
      return
    }
    button.textContent = step.isFirst ? 'Bắt đầu học' : `Học tiếp bài ${step.number}`
    // A folder has no first page of its own.
    button.href = (this.dataset.href ?? '').replace(/index\.html$/, `${step.lessonId}/index.html`)
  }
}
