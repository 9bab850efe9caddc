import { TRAY_WORDS } from '../../i18n/tray-words.ts'
import { pageTitle } from './page-title.ts'
import { part } from './part.ts'
import type { WaitingRow } from './waiting-rows.ts'

const UNTITLED = {
  lesson: TRAY_WORDS.lessonUntitled,
  quiz: TRAY_WORDS.quizUntitled,
  practice: TRAY_WORDS.practiceUntitled,
}

/** A link to the page on which something was done, by its heading as soon as that is known. */
export const titleLink = ({ address, kind }: Pick<WaitingRow, 'address' | 'kind'>): HTMLAnchorElement => {
  const untitled = UNTITLED[kind]
  const link = part('a', { href: address, words: untitled })
  void pageTitle(address).then((title) => {
    if (title === undefined) return
    link.textContent = kind === 'quiz' ? title : `${untitled}: ${title}`
  })
  return link
}
