const SPACE = ' '

/**
 * Lines of a text that are about equally long, as few as the width allows. Breaks at plain spaces only: words joined by
 * no-break spaces stay together. A word wider than the width has a line of its own, wider than allowed.
 */
export const breakLines = (text: string, width: number, measure: (text: string) => number): string[] => {
  const words = text.split(SPACE).filter((word) => word !== '')
  const greedy = fill(words, width, measure)
  let lines = greedy
  // The narrowest column that needs no more lines is the one whose lines are most alike.
  for (let tried = width - STEP; tried > 0; tried -= STEP) {
    const narrower = fill(words, tried, measure)
    if (narrower.length > greedy.length || narrower.some((line) => measure(line) > tried)) break
    lines = narrower
  }
  return lines
}

const STEP = 8

const fill = (words: readonly string[], width: number, measure: (text: string) => number): string[] => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last}${SPACE}${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
