/** Numbers that a seed decides, so that whatever happened can happen again. */
export interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32, by Tommy Ettinger, in the public domain: small, quick, and even enough for choosing faults. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    percent: (share) => next() * 100 < share,
    pick: (values) => {
      const picked = values[below(values.length)]
      if (picked === undefined) throw new Error('There is nothing to pick from')
      return picked
    },
  }
}
