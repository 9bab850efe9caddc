import { watchDelivery } from '../client/deliver.ts'
import { keepSite } from '../client/offline/keep-site.ts'
import { defineShareLater } from './define-share-later.ts'
import { LearningTray } from './learning-tray.element.ts'
import { LessonCheck } from './lesson-check.element.ts'
import { LessonLetter } from './lesson-letter.element.ts'
import { LessonListMarks } from './lesson-list-marks.element.ts'
import { LessonRecorder } from './lesson-recorder.element.ts'
import { ListenPage } from './listen-page.element.ts'
import { ProgressMarks } from './progress-marks.element.ts'

// All in one file: a lesson then costs one request for its script, and every further lesson none.
customElements.define('progress-marks', ProgressMarks)
customElements.define('lesson-list-marks', LessonListMarks)
customElements.define('lesson-recorder', LessonRecorder)
customElements.define('lesson-check', LessonCheck)
customElements.define('lesson-letter', LessonLetter)
customElements.define('learning-tray', LearningTray)
customElements.define('listen-page', ListenPage)

defineShareLater()
watchDelivery()
keepSite()
