import { ShareMessage } from './share-message.element.ts'

customElements.define('share-message', ShareMessage)
