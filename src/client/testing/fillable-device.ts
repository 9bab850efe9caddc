import type { DeviceStore } from '../device-store.ts'
import { createMemoryStore } from '../memory-store.ts'

const READS = ['keptStatements', 'waitingStatements', 'progressOf', 'attemptsOf', 'parcels']

/** A disk that takes nothing more while it is full. `on` is what really lies on it. */
export const fillableDisk = (): {
  disk: DeviceStore
  on: DeviceStore
  state: { isFull: boolean; takesAway: boolean }
} => {
  const on = createMemoryStore()
  const state = { isFull: false, takesAway: true }
  const disk = new Proxy(on, {
    get: (_, name: keyof DeviceStore) => {
      if (name === 'isLasting') return true
      const real = on[name]
      if (typeof real !== 'function' || READS.includes(name)) return real
      return async (...given: unknown[]): Promise<unknown> => {
        const mayPass = !state.isFull || (name.startsWith('remove') && state.takesAway)
        if (!mayPass) throw new DOMException('full', 'QuotaExceededError')
        return Reflect.apply(real, on, given)
      }
    },
  })
  return { disk, on, state }
}
