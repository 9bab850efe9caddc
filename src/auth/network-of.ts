const GROUPS = 8
const NETWORK_GROUPS = 4

/**
 * What tries are counted by. An IPv4 address is itself; of an IPv6 address the first 64 bits, because whoever has one
 * usually has all 18 quintillion that begin alike.
 */
export const networkOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '')
  const [front = [], back] = address
    .toLowerCase()
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')))
  const skipped = back === undefined ? 0 : GROUPS - front.length - back.length
  return [...front, ...Array<string>(Math.max(0, skipped)).fill('0'), ...(back ?? [])]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
