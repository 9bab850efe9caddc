import { askToStay, type Room, readRoom } from '../../client/offline/ask-to-stay.ts'
import type { Tray } from '../../client/read-tray.ts'
import { ROOM_WORDS, TRAY_WORDS } from '../../i18n/tray-words.ts'
import { button, part } from './part.ts'

const KEPT_COURSES_PATH = '/da-luu/'

/** How safe the work on this device is, and a button that asks the browser to keep it. */
export const createRoomPart = (): { element: HTMLElement; show(tray: Tray): void } => {
  const sentence = part('p')
  sentence.setAttribute('role', 'status')
  sentence.tabIndex = -1
  const nearlyFull = part(
    'p',
    { words: `${ROOM_WORDS.nearlyFull} ` },
    part('a', { href: KEPT_COURSES_PATH, words: ROOM_WORDS.keptCourses }),
    document.createTextNode('.'),
  )
  let isDenied = false
  const keep = button(TRAY_WORDS.keepHere, () => {
    void askToStay().then((isPromised) => {
      isDenied = !isPromised
      if (document.activeElement === keep) sentence.focus()
      tell({ isPromised })
    })
  })
  const tell = ({ isPromised }: Pick<Room, 'isPromised'>): void => {
    keep.hidden = isPromised || isDenied
    say(isPromised ? ROOM_WORDS.promised : isDenied ? ROOM_WORDS.denied : ROOM_WORDS.notPromised)
  }
  const say = (words: string): void => {
    // Written again, the same words would be read out again.
    if (sentence.textContent !== words) sentence.textContent = words
  }
  return {
    element: part('div', {}, sentence, part('div', { className: 'acts' }, keep), nearlyFull),
    show: async ({ isLasting, isFull }) => {
      const room = isLasting ? await readRoom().catch(() => undefined) : undefined
      nearlyFull.hidden = room?.isNearlyFull !== true
      if (room !== undefined) return tell(room)
      keep.hidden = true
      say(isFull ? ROOM_WORDS.full : isLasting ? '' : ROOM_WORDS.refused)
    },
  }
}
