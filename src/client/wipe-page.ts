import { onDeviceEvent } from './device-events.ts'
import type { Owner } from './device-store.ts'
import { readLeaving } from './leaving.ts'
import { currentOwner } from './remembered-account.ts'
import { SIGN_IN_PATH, signInAgainPath } from './site-paths.ts'

/**
 * Loads this page afresh once the person it was shown to is no longer the one who is here, so that neither the screen nor
 * the page's memory keeps anything for the next. Meanwhile nothing can be seen. The sign-in page shows nothing of a person
 * that it does not take away by itself.
 * @param asksToSignIn whether a person whose session ended is asked to sign in again; a lesson just goes on
 */
export const wipePageAfterLeaving = (asksToSignIn: boolean): void => {
  let shownTo: Owner = currentOwner()
  let hasEnded = false
  const look = (): void => {
    const owner = currentOwner()
    if (shownTo === 'nobody') shownTo = owner
    if (owner === shownTo || location.pathname === SIGN_IN_PATH) return
    // Still there, in all likelihood, and in the middle of something.
    if (owner === 'nobody' && readLeaving()?.absent?.owner === shownTo) return
    document.body.hidden = true
    // The page that seals must not be gone before it is done; `parcels` says so.
    if (readLeaving()?.owner !== undefined) return
    const { pathname } = location
    location.replace(hasEnded && asksToSignIn ? signInAgainPath(pathname) : pathname)
  }
  onDeviceEvent('session-ended', () => {
    hasEnded = true
  })
  onDeviceEvent('account', look)
  onDeviceEvent('parcels', look)
}
