const SPACE = ' '

interface Word {
  text: string
  width: number
}

/**
 * Lines of a text that are about equally long, as few as the width allows. Breaks at plain spaces only: words joined by
 * no-break spaces stay together. A word wider than the width has a line of its own, wider than allowed.
 * @param measure width of a word, or of a space, in the unit of `width`
 */
export const breakLines = (text: string, width: number, measure: (text: string) => number): string[] => {
  const words = text
    .split(SPACE)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, width: measure(word) }))
  const space = measure(SPACE)
  const widest = Math.max(STEP, ...words.map((word) => word.width))
  let lines = fill(words, width, space)
  // The narrowest column that needs no more lines is the one whose lines are most alike.
  for (let tried = width - STEP; tried >= widest; tried -= STEP) {
    const narrower = fill(words, tried, space)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines.map((line) => line.map((word) => word.text).join(SPACE))
}

const STEP = 8

const fill = (words: readonly Word[], width: number, space: number): Word[][] => {
  const lines: Word[][] = []
  let taken = 0
  for (const word of words) {
    const longer = taken + space + word.width
    const last = lines.at(-1)
    if (last === undefined || longer > width) {
      lines.push([word])
      taken = word.width
    } else {
      last.push(word)
      taken = longer
    }
  }
  return lines
}
