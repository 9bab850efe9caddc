import { keptPacks } from '../client/offline/course-packs.ts'
import { COURSES_PATH } from '../client/site-paths.ts'
import { CoursePackElement } from './course-pack.element.ts'
import { templatePart } from './template-part.ts'

/** The courses kept on this device, each with what can be done with it. */
export class KeptCourses extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in window) void this.#show()
    else this.replaceChildren(templatePart(this, 'cannot'))
  }

  async #show(): Promise<void> {
    const kept = await keptPacks()
    if (kept.length === 0) return this.replaceChildren(templatePart(this, 'none'))
    const rows = kept.map(({ pack: { courseId, title } }) => {
      const row = templatePart(this, 'row')
      const link = row.querySelector('a')
      if (link !== null) {
        link.textContent = title
        link.href = `${COURSES_PATH}${courseId}/`
      }
      const pack = new CoursePackElement()
      pack.dataset.course = courseId
      row.append(pack)
      return row
    })
    const list = document.createElement('ul')
    list.className = 'plain ruled'
    list.append(...rows)
    this.replaceChildren(list)
  }
}
