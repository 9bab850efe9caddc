export interface ListItem {
  level: number
  /** Undefined for a bullet. */
  number: number | undefined
  text: string
}

interface Open {
  level: number
  /** Blanks before what stands inside the item. */
  inside: number
  number: number | undefined
  sign: '.' | ')'
}

/** A run of list items as Markdown, each with the number it has in the file. */
export const writeList = (items: readonly ListItem[]): string => {
  const lines: string[] = []
  const open: Open[] = []
  let isFirst = true
  for (const item of items) {
    let before: Open | undefined
    while ((open.at(-1)?.level ?? -1) >= item.level) before = open.pop()
    const indent = open.at(-1)?.inside ?? 0
    const sign = signAfter(before, item.number)
    const mark = item.number === undefined ? '-' : `${item.number}${sign}`
    // Inside a paragraph only a list that begins with 1 is seen as one.
    if (!isFirst && before === undefined && item.number !== undefined && item.number !== 1) lines.push('')
    isFirst = false
    lines.push(...`${mark} ${item.text}`.split('\n').map((line, index) => blanks(indent, index, mark) + line))
    open.push({ level: item.level, inside: indent + mark.length + 1, number: item.number, sign })
  }
  return lines.join('\n')
}

const blanks = (indent: number, line: number, mark: string): string =>
  ' '.repeat(line === 0 ? indent : indent + mark.length + 1)

/** Markdown counts on by itself as long as the sign stays: another sign begins another list, with its own number. */
const signAfter = (before: Open | undefined, number: number | undefined): '.' | ')' => {
  if (before?.number === undefined || number === undefined) return '.'
  if (number === before.number + 1) return before.sign
  return before.sign === '.' ? ')' : '.'
}
