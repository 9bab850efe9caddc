import { LeafletCheck } from './leaflet-check.element.ts'
import { ShareMessage } from './share-message.element.ts'

customElements.define('share-message', ShareMessage)
customElements.define('leaflet-check', LeafletCheck)
