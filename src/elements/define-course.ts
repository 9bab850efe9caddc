import { CourseGo } from './course-go.element.ts'

customElements.define('course-go', CourseGo)
