import { whenSomebodyIsThere } from '../client/when-somebody-is-there.ts'

/** The message to send stands below the lesson: its script is fetched when somebody reads, not with the first view. */
export const defineShareLater = (): void => {
  whenSomebodyIsThere(() => void import('./define-share.ts').catch(() => undefined))
}
