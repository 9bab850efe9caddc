/** Which tab a connection is of. */
const isTabThere = new WeakMap<IDBDatabase, () => boolean>()

/** From now on events of this connection reach the code of its tab only while the tab is there. */
export const tellOnly = (connection: IDBDatabase, isAlive: () => boolean): void => {
  isTabThere.set(connection, isAlive)
}

/**
 * Keeps events from the code of tabs that are gone: it runs no more, though this process still has it.
 * @param target an object that listeners are added to, or the prototype of such
 */
export const guardEvents = <Target extends EventTarget>(
  target: Target,
  connectionOf: (target: Target) => IDBDatabase | undefined,
): void => {
  const { addEventListener } = target
  target.addEventListener = function (this: Target, type, listener, ...rest) {
    const guarded = (event: Event): void => {
      const connection = connectionOf(this)
      const isGone = connection !== undefined && isTabThere.get(connection)?.() === false
      if (!isGone && typeof listener === 'function') listener.call(this, event)
    }
    addEventListener.call(this, type, guarded, ...rest)
  }
}
