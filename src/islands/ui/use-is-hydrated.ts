import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** False in the HTML the server wrote: what is typed or chosen there would be lost when React takes over. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
