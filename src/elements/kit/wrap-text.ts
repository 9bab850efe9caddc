/**
 * A text in lines no wider than `width`, broken between words only.
 * @param measure width of a text, in the same unit
 */
export const wrapText = (text: string, width: number, measure: (text: string) => number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
