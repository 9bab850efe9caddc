/** Signs of the fonts Wingdings and Symbol that Vietnamese office texts use, by font and code without its private part. */
const SIGNS: Record<string, string> = {
  'wingdings fc': '✓',
  'wingdings fb': '✗',
  'wingdings fe': '☑',
  'wingdings fd': '☒',
  'wingdings a8': '☐',
  'wingdings 6f': '☐',
  'wingdings 71': '☐',
  'wingdings e0': '→',
  'wingdings f0': '→',
  'wingdings d8': '➢',
  'wingdings 6c': '●',
  'wingdings ab': '★',
  'symbol b7': '•',
  'symbol ae': '→',
  'symbol de': '⇒',
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b9': '≠',
  'symbol b4': '×',
  'symbol b8': '÷',
  'symbol b1': '±',
}

/** The sign that `w:sym` shows, or undefined when we do not know it. */
export const symbolText = (font: string | undefined, code: string | undefined): string | undefined => {
  if (code === undefined || !/^[0-9A-F]{2,4}$/i.test(code)) return undefined
  const value = Number.parseInt(code, 16)
  const low = value >= 0xf000 ? value - 0xf000 : value
  return SIGNS[`${font?.toLowerCase()} ${low.toString(16).padStart(2, '0')}`]
}
