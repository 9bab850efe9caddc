import { keepSite } from '../client/offline/keep-site.ts'
import { PictureCard } from './kit/picture-card.element.ts'
import { PrintTools } from './kit/print-tools.element.ts'
import { RehearsalClock } from './kit/rehearsal-clock.element.ts'
import { SaveQr } from './kit/save-qr.element.ts'
import { takeTeamAddress } from './kit/take-team-address.ts'
import { LeafletCheck } from './leaflet-check.element.ts'
import { ListenPage } from './listen-page.element.ts'
import { ShareMessage } from './share-message.element.ts'

customElements.define('share-message', ShareMessage)
customElements.define('leaflet-check', LeafletCheck)
customElements.define('listen-page', ListenPage)
customElements.define('save-qr', SaveQr)
customElements.define('picture-card', PictureCard)
customElements.define('rehearsal-clock', RehearsalClock)
customElements.define('print-tools', PrintTools)

keepSite()
void takeTeamAddress()
