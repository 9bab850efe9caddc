import { TRAY_WORDS } from '../../i18n/tray-words.ts'
import { pageTitle } from './page-title.ts'
import { part } from './part.ts'
import type { WaitingRow } from './waiting-rows.ts'

/** A link to the page on which something was done, by its heading as soon as that is known. */
export const titleLink = ({ address, kind }: Pick<WaitingRow, 'address' | 'kind'>): HTMLAnchorElement => {
  const untitled = kind === 'lesson' ? TRAY_WORDS.lessonUntitled : TRAY_WORDS.quizUntitled
  const link = part('a', { href: address, words: untitled })
  void pageTitle(address).then((title) => {
    if (title === undefined) return
    link.textContent = kind === 'lesson' ? `${untitled}: ${title}` : title
  })
  return link
}
