import { whenSomebodyIsThere } from '../../client/when-somebody-is-there.ts'
import type { quizWork } from './quiz-work.ts'

let work: typeof quizWork | undefined

/**
 * Fetches the half of the player that nobody needs who only reads the rules.
 * @throws when the network is gone and it was never fetched
 */
export const loadWork = async (): Promise<typeof quizWork> => {
  work ??= (await import('./quiz-work.ts')).quizWork
  return work
}

/** Undefined until it was loaded, which happens before any attempt is shown. */
export const loadedWork = (): typeof quizWork | undefined => work

/** Fetches it when somebody is there, so that it is here before they begin and the network may go. */
export const loadWorkWhenSomebodyIsThere = (): (() => void) =>
  whenSomebodyIsThere(() => void loadWork().catch(() => undefined))
