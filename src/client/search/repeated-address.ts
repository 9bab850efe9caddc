import type { SearchEntry } from '../../domain/search/search-entry.ts'

/**
 * A section and its steps share an address; the one that answers best stands for it.
 * @returns for each search a function that tells whether an earlier place asked about had the same address
 */
export const createRepeatCheck = (entries: readonly SearchEntry[]): (() => (place: number) => boolean) => {
  const numbers = new Map<string, number>()
  // Comparing numbers is quick; comparing thousands of addresses at each letter typed is not.
  const numberOf = entries.map(({ href }) => {
    const number = numbers.get(href) ?? numbers.size
    numbers.set(href, number)
    return number
  })
  return () => {
    const seen = new Uint8Array(numbers.size)
    return (place) => {
      const number = numberOf[place] ?? 0
      if (seen[number] === 1) return true
      seen[number] = 1
      return false
    }
  }
}
