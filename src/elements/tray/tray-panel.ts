import type { Tray } from '../../client/read-tray.ts'
import { signInPath } from '../../client/site-paths.ts'
import { lastReceivedWords, TRAY_WORDS } from '../../i18n/tray-words.ts'
import { part } from './part.ts'
import { createRefusedPart } from './show-refused.ts'
import { createRoomPart } from './show-room.ts'
import { createWaitingPart } from './show-waiting.ts'

export interface TrayPanel {
  show(tray: Tray): void
}

/** What lies behind the line of the tray: what was received, what waits, what was refused, and how safe it is here. */
export const createTrayPanel = (place: HTMLElement): TrayPanel => {
  const received = part('p')
  const whose = part('p')
  const nobody = part(
    'div',
    {},
    whose,
    part(
      'div',
      { className: 'acts' },
      part('a', { className: 'btn alt', href: signInPath(location.pathname), words: TRAY_WORDS.signIn }),
    ),
  )
  const room = createRoomPart()
  const parts = [createRefusedPart(), createWaitingPart(), room]
  place.replaceChildren(received, nobody, ...parts.map(({ element }) => element))
  return {
    show: (tray) => {
      received.textContent = lastReceivedWords(tray.lastReceivedAt, new Date().toISOString())
      received.hidden = !tray.isSignedIn
      whose.textContent = tray.isLasting ? TRAY_WORDS.nobody : TRAY_WORDS.nobodyUnkept
      nobody.hidden = tray.isSignedIn
      // What is in danger comes first.
      const isFirst = place.firstChild === room.element
      if (isFirst === tray.isLasting) place.insertBefore(room.element, tray.isLasting ? null : received)
      for (const { show } of parts) show(tray)
    },
  }
}
