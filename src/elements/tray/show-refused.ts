import { announce } from '../../client/device-events.ts'
import type { Tray } from '../../client/read-tray.ts'
import { thisDevice } from '../../client/this-device.ts'
import { deedsWords, REFUSED_WORDS, refusedAtWords, TRAY_WORDS } from '../../i18n/tray-words.ts'
import { button, part } from './part.ts'
import { titleLink } from './title-link.ts'
import { addressOf, kindOf, quizAddress } from './waiting-rows.ts'

/** What the server will not have: why, what to do, and a button that lets it go once that is understood. */
export const createRefusedPart = (): { element: HTMLElement; show(tray: Tray): void } => {
  const list = part('ul', { className: 'plain ruled' })
  list.setAttribute('aria-label', TRAY_WORDS.refused)
  const element = part(
    'div',
    { className: 'refused' },
    part('b', { words: TRAY_WORDS.refused }),
    part('p', { words: TRAY_WORDS.refusedHow }),
    list,
  )
  element.tabIndex = -1
  let shown = ''
  return {
    element,
    show: ({ refused }) => {
      const rows = rowsOf(refused)
      element.hidden = rows.length === 0
      // Left alone while it is the same, so that nobody loses their place in it.
      const key = rows.map(({ id }) => id).join(' ')
      if (key === shown) return
      const hadFocus = list.contains(document.activeElement)
      shown = key
      list.replaceChildren(...rows.map(rowElement))
      if (hadFocus) (element.hidden ? element.closest('details')?.querySelector('summary') : element)?.focus()
    },
  }
}

interface RefusedRow {
  id: string
  link: HTMLElement
  deeds: string
  code: keyof typeof REFUSED_WORDS
  at: string
  acts: HTMLElement[]
}

const rowsOf = ({ statements, attempts }: Tray['refused']): RefusedRow[] => [
  ...statements.map(({ statement, refused }) => ({
    id: statement.id,
    link: titleLink({ address: addressOf(statement), kind: kindOf(statement) }),
    deeds: deedsWords([statement.verb]),
    ...refused,
    acts: [button(TRAY_WORDS.understood, () => void letGo('outbox', statement.id))],
  })),
  ...attempts.map(({ attemptId, courseId, refused }) => ({
    id: attemptId,
    link: titleLink({ address: quizAddress(courseId), kind: 'quiz' as const }),
    deeds: deedsWords(['handed-in']),
    ...refused,
    acts: [
      part('a', { className: 'btn alt', href: quizAddress(courseId), words: TRAY_WORDS.openQuiz }),
      button(TRAY_WORDS.putAway, () => void letGo('attempt', attemptId)),
    ],
  })),
]

const letGo = async (of: 'outbox' | 'attempt', id: string): Promise<void> => {
  const device = await thisDevice()
  await (of === 'outbox' ? device.removeStatements([id]) : device.removeAttempt(id))
  announce(of)
  announce('progress')
}

const rowElement = ({ link, deeds, code, at, acts }: RefusedRow): HTMLElement =>
  part(
    'li',
    {},
    link,
    part('span', { words: deeds }),
    part('p', { words: REFUSED_WORDS[code] }),
    part('p', { words: refusedAtWords(at, new Date().toISOString()) }),
    part('div', { className: 'acts' }, ...acts),
  )
