import { type Followed, followCourse } from './follow-course.ts'

/** An element that shows a learner's place in one course for as long as it is in the page. */
export abstract class FollowingElement extends HTMLElement {
  #stop: (() => void) | undefined

  connectedCallback(): void {
    this.#stop = followCourse(this, (followed) => this.show(followed))
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  protected abstract show(followed: Followed): void
}
