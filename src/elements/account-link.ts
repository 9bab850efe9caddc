import { ACCOUNT_KEY } from '../client/remembered-account.ts'
import { OPEN_COOKIE, SHARED_KEY } from '../client/shared-device.ts'

/**
 * Says in the header who is signed in, in place of the way to sign in. Stands in the page as text, right behind the
 * link, so that it has run before anything is drawn: it may use nothing from outside.
 */
const showAccount = (key: string, sharedKey: string, openCookie: string): void => {
  const link = document.querySelector<HTMLAnchorElement>('[data-account]')
  if (link === null) return
  const { textContent, dataset } = link
  const href = link.getAttribute('href') ?? ''
  const current = link.getAttribute('aria-current')
  const nameHere = (): string | undefined => {
    try {
      // As in `wasBrowserClosed`: who closed a shared browser has left.
      if (localStorage.getItem(sharedKey) !== null && !document.cookie.includes(openCookie)) return undefined
      return JSON.parse(localStorage.getItem(key) ?? '')
        .displayName.trim()
        .split(' ')
        .pop()
    } catch {
      return undefined
    }
  }
  const show = (): void => {
    const name = nameHere()
    link.setAttribute('href', name ? (dataset.home ?? href) : href)
    link.textContent = name || textContent
    if (name) link.setAttribute('aria-label', name + (dataset.account ?? ''))
    else link.removeAttribute('aria-label')
    if (current && !name) link.setAttribute('aria-current', current)
    else link.removeAttribute('aria-current')
  }
  show()
  for (const change of [key, 'storage', 'pageshow']) addEventListener(change, show)
}

/** The script for the header, as the page carries it. */
export const ACCOUNT_LINK_SCRIPT =
  `(${showAccount})(${[ACCOUNT_KEY, SHARED_KEY, OPEN_COOKIE].map((text) => JSON.stringify(text))})`.replace(
    /\s+/g,
    ' ',
  )
