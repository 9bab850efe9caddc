const MOST_PER_MS = 0xfff

let lastMs = 0
let count = 0

/**
 * An id that sorts by the moment it was made: a UUIDv7 (RFC 9562, with a counter after its method 1). Those of one page
 * sort in the order they were made, whatever its clock does. Written out, since a lesson page has no room for a package.
 */
export const newId = (): string => {
  const [high = 0, low = 0, ...chance] = crypto.getRandomValues(new Uint8Array(10))
  const nowMs = Date.now()
  if (nowMs > lastMs) {
    lastMs = nowMs
    // The upper half is left for ids of the same millisecond.
    count = ((high << 8) | low) & 0x7ff
  } else if (count < MOST_PER_MS) count += 1
  else {
    lastMs += 1
    count = 0
  }
  const time = hex(lastMs, 12)
  const rest = chance.map((byte, at) => hex(at === 0 ? (byte & 0x3f) | 0x80 : byte, 2)).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${rest.slice(0, 4)}-${rest.slice(4)}`
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
