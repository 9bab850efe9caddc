/**
 * A shuffle that gives the same order for the same seed on every device and server. Fisher–Yates over sfc32, a small
 * generator of Chris Doty-Humphrey's PractRand suite, seeded by FNV-1a. It decides an order, nothing secret.
 */
export const seededShuffle = <Item>(items: readonly Item[], seed: string): Item[] => {
  const shuffled = [...items]
  const next = sfc32(seed)
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1))
    const held = shuffled[last] as Item
    shuffled[last] = shuffled[pick] as Item
    shuffled[pick] = held
  }
  return shuffled
}

const sfc32 = (seed: string): (() => number) => {
  let a = fnv1a(`a${seed}`)
  let b = fnv1a(`b${seed}`)
  let c = fnv1a(`c${seed}`)
  let counter = 1
  const next = (): number => {
    const t = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4294967296
  }
  // The first outputs still carry the seed's pattern.
  for (let round = 0; round < 12; round++) next()
  return next
}

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
