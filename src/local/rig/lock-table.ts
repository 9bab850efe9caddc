interface Waiting {
  lane: object
  begin(): void
}

/** What `navigator.locks` does for the tabs of one browser: one task of a name at a time, and none for a tab that is gone. */
export interface LockTable {
  request<Value>(lane: object, name: string, task: () => Promise<Value>): Promise<Value>
  /** A tab is gone: what it held and waited for is free. */
  drop(lane: object): void
}

export const createLockTable = (): LockTable => {
  const queues = new Map<string, Waiting[]>()

  const remove = (name: string, isGone: (waiting: Waiting) => boolean): void => {
    const queue = queues.get(name) ?? []
    const left = queue.filter((waiting) => !isGone(waiting))
    queues.set(name, left)
    if (left[0] !== queue[0]) left[0]?.begin()
  }

  return {
    request: (lane, name, task) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting = {
          lane,
          begin: () =>
            void task()
              .then(resolve, reject)
              .finally(() => remove(name, (other) => other === waiting)),
        }
        const queue = queues.get(name) ?? []
        queues.set(name, [...queue, waiting])
        if (queue.length === 0) waiting.begin()
      }),
    drop: (lane) => {
      for (const name of queues.keys()) remove(name, (waiting) => waiting.lane === lane)
    },
  }
}
