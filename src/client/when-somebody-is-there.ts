const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/**
 * Runs something once, when somebody is in front of the page: what is fetched then costs the first view nothing, and is
 * here before the network may go.
 * @returns a function that stops waiting
 */
export const whenSomebodyIsThere = (run: () => void): (() => void) => {
  const stop = (): void => {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, go)
  }
  const go = (event: Event): void => {
    // A page that opens under a pointer at rest is told of a move as well.
    if (event instanceof PointerEvent && event.type === 'pointermove' && !hasMoved(event)) return
    stop()
    run()
  }
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, go, { passive: true })
  return stop
}

const hasMoved = ({ movementX, movementY }: PointerEvent): boolean => movementX !== 0 || movementY !== 0
