import { type NextStep, nextStepIn } from '../client/next-step.ts'
import { currentOwner } from '../client/remembered-account.ts'
import { lessonPathIn, quizPathIn } from '../client/site-paths.ts'
import { courseSentence } from '../i18n/progress-words.ts'
import type { Followed } from './follow-course.ts'
import { FollowingElement } from './following-element.ts'

/** The head of a course page: where the learner stands, and one button that goes on from there. */
export class CourseGo extends FollowingElement {
  override connectedCallback(): void {
    super.connectedCallback()
    if (currentOwner() !== 'nobody') void bringProgress()
  }

  protected override show({ lessons, standing }: Followed): void {
    const sentence = this.querySelector('p')
    const button = this.querySelector('a')
    if (sentence === null || button === null) return
    sentence.textContent = courseSentence(standing, lessons.length)
    const { words, href } = buttonFor(nextStepIn(standing, lessons), this.dataset)
    button.textContent = words
    button.href = href
  }
}

const buttonFor = (
  step: NextStep,
  { href = '', first = '' }: DOMStringMap,
): { words: string; href: string } => {
  switch (step.kind) {
    case 'lesson':
      return {
        words: step.isFirst ? 'Bắt đầu học' : `Học tiếp bài ${step.number}`,
        href: lessonPathIn(href, step.lessonId),
      }
    case 'quiz':
      return { words: 'Làm bài kiểm tra', href: quizPathIn(href) }
    case 'review':
      return { words: 'Xem lại từ bài 1', href: first }
  }
}

// Fetched only for those signed in, so that a stranger's page does not carry the half that talks to the server.
const bringProgress = async (): Promise<void> => {
  const fetching = await import('../client/refresh-progress.ts').catch(() => undefined)
  await fetching?.refreshProgress()
}
