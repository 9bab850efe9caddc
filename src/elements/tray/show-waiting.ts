import type { Tray } from '../../client/read-tray.ts'
import { deedsWords, SENDING_WORDS, sentWords, TRAY_WORDS } from '../../i18n/tray-words.ts'
import { button, part } from './part.ts'
import { titleLink } from './title-link.ts'
import { waitingRows } from './waiting-rows.ts'

/** What is still to be sent, with a button that sends it and says what came of it. */
export const createWaitingPart = (): { element: HTMLElement; show(tray: Tray): void } => {
  const list = part('ul', { className: 'plain ruled' })
  list.setAttribute('aria-label', TRAY_WORDS.waiting)
  const status = part('p')
  status.setAttribute('role', 'status')
  status.tabIndex = -1
  const how = part('p', { words: TRAY_WORDS.waitingHow })
  let refusedCount = 0
  const send = button(TRAY_WORDS.sendNow, () => {
    status.textContent = SENDING_WORDS
    void sendNow().then((stoppedBy) => {
      status.textContent = sentWords(stoppedBy, refusedCount)
    })
  })
  const some = part(
    'div',
    {},
    part('b', { words: TRAY_WORDS.waiting }),
    list,
    how,
    part('div', { className: 'acts' }, send),
  )
  return {
    element: part('div', {}, some, status),
    show: ({ waiting, refused, isSignedIn, isLasting }) => {
      how.hidden = !isLasting
      refusedCount = refused.statements.length + refused.attempts.length
      const rows = isSignedIn ? waitingRows(waiting) : []
      list.replaceChildren(
        ...rows.map((row) => part('li', {}, titleLink(row), part('span', { words: deedsWords(row.deeds) }))),
      )
      // A keyboard that just sent must not fall back to the top of the page.
      if (rows.length === 0 && document.activeElement === send) status.focus()
      some.hidden = rows.length === 0
    },
  }
}

const sendNow = async () => {
  // Without a network the half that sends may not have been fetched yet.
  const sending = await import('../../client/send-waiting.ts').catch(() => undefined)
  return sending === undefined ? 'offline' : sending.sendWaiting()
}
