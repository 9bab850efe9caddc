import type { ResultView } from './review/ResultView.tsx'

let view: typeof ResultView | undefined

/**
 * Fetches the half of the player that shows results, which nobody needs before handing in.
 * @throws when the network is gone and it was never fetched
 */
export const loadResultView = async (): Promise<void> => {
  view ??= (await import('./review/ResultView.tsx')).ResultView
}

/** Undefined until it was loaded, which happens before any result is shown. */
export const resultView = (): typeof ResultView | undefined => view
