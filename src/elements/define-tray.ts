import { LearningTray } from './learning-tray.element.ts'

customElements.define('learning-tray', LearningTray)
