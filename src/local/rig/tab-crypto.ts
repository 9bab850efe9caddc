import type { World } from './world.ts'

/** Chance that the seed decides, and real ciphers, which the world waits for. */
export const createTabCrypto = (world: World): Record<string, unknown> => ({
  getRandomValues: (numbers: Uint8Array | Uint32Array) => {
    numbers.forEach((_, at) => {
      numbers[at] = world.random.below(2 ** 32)
    })
    return numbers
  },
  subtle: new Proxy(crypto.subtle, {
    get: (subtle, name) => {
      const method: unknown = Reflect.get(subtle, name)
      if (typeof method !== 'function') return method
      return (...given: unknown[]) => world.outside(Reflect.apply(method, subtle, given))
    },
  }),
})
