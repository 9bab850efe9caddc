const DELIMITERS = [';', ',', '\t', '|'] as const

const ROWS_LOOKED_AT = 30

/**
 * The sign between the values of a file: the one that gives most rows the same number of columns, more than one. A first
 * line `sep=;`, as Excel writes it, is believed.
 */
export const guessDelimiter = (text: string): string => {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? []
  if (told !== undefined) return told
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, worth: worthOf(text, delimiter) })).sort(
    (a, b) => b.worth - a.worth,
  )
  return best === undefined || best.worth === 0 ? ',' : best.delimiter
}

const worthOf = (text: string, delimiter: string): number => {
  const counts = countByRow(text, delimiter).filter((count) => count > 0)
  const frequency = new Map<number, number>()
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  // A comma between words seldom stands equally often in every row: rows that agree weigh more than columns.
  return Math.max(0, ...Array.from(frequency, ([count, rows]) => rows * 100 + Math.min(count, 20)))
}

const countByRow = (text: string, delimiter: string): number[] => {
  const counts: number[] = []
  let count = 0
  let isQuoted = false
  for (const sign of text.slice(0, LONGEST_LOOK)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) count++
    else if (sign === '\n' && !isQuoted) {
      counts.push(count)
      count = 0
      if (counts.length === ROWS_LOOKED_AT) return counts
    }
  }
  return [...counts, count]
}

const LONGEST_LOOK = 60_000
