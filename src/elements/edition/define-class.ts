import { LessonCheck } from '../lesson-check.element.ts'
import { ClassRoom } from './class-room.element.ts'

customElements.define('lesson-check', LessonCheck)
customElements.define('class-room', ClassRoom)
