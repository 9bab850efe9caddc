import { Inflate, inflateSync } from 'fflate'

/** Packed bytes taken at a time: they unpack to 8 MiB at the most, so a bomb is noticed before it has filled the memory. */
const STEP_BYTES = 8 * 1024

/** Unpacks deflated bytes and stops as soon as more than `mostBytes` have come out. Never throws. */
export const inflateWithin = (
  packed: Uint8Array,
  mostBytes: number,
): Uint8Array | 'damaged' | 'too-large' => {
  if (packed.length <= STEP_BYTES) return inflateAtOnce(packed, mostBytes)
  const pieces: Uint8Array[] = []
  let bytes = 0
  const inflating = new Inflate((piece) => {
    pieces.push(piece)
    bytes += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      inflating.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
      if (bytes > mostBytes) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The same for a part of one step, without the windows that a stream keeps. */
const inflateAtOnce = (packed: Uint8Array, mostBytes: number): Uint8Array | 'damaged' | 'too-large' => {
  try {
    const whole = inflateSync(packed)
    return whole.length > mostBytes ? 'too-large' : whole
  } catch {
    return 'damaged'
  }
}
