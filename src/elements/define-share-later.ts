import { whenSomebodyIsThere } from '../client/when-somebody-is-there.ts'

/**
 * What sends a lesson on stands below it: its script is fetched when somebody reads, not with the first view. Who scanned
 * a printed leaflet is told at once whether it is the newest.
 */
export const defineShareLater = (): void => {
  const define = (): void => void import('./define-share.ts').catch(() => undefined)
  if (location.search.includes('ban=')) define()
  else whenSomebodyIsThere(define)
}
