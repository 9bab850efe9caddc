import { LessonCheck } from '../lesson-check.element.ts'
import { LessonListMarks } from '../lesson-list-marks.element.ts'
import { LessonRecorder } from '../lesson-recorder.element.ts'
import { ProgressMarks } from '../progress-marks.element.ts'
import { SiteSearch } from '../site-search.element.ts'
import { EditionGo } from './edition-go.element.ts'

customElements.define('progress-marks', ProgressMarks)
customElements.define('lesson-list-marks', LessonListMarks)
customElements.define('course-go', EditionGo)
customElements.define('lesson-recorder', LessonRecorder)
customElements.define('lesson-check', LessonCheck)
customElements.define('site-search', SiteSearch)

// This script lies in the folder: where it runs, the folder is there, and nobody has to be told to unpack it.
for (const advice of document.querySelectorAll('[data-until-unpacked]')) advice.remove()
