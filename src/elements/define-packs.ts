import { CoursePackElement } from './course-pack.element.ts'
import { KeptCourses } from './kept-courses.element.ts'

customElements.define('course-pack', CoursePackElement)
customElements.define('kept-courses', KeptCourses)
