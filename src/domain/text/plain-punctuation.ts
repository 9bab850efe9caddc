const PLAIN: Record<string, readonly string[]> = {
  '"': ['“', '”', '„', '‟', '«', '»', '″'],
  "'": ['‘', '’', '‚', '‛', '‹', '›', '′', '´', '`'],
  '-': ['‐', '‑', '‒', '–', '—', '―', '−', '﹣'],
  '...': ['…'],
}

const PLAIN_OF = new Map(
  Object.entries(PLAIN).flatMap(([plain, shapes]) => shapes.map((shape) => [shape, plain] as const)),
)

/**
 * Quotes, dashes, minus signs and the ellipsis as a keyboard without typography types them. Only for comparing and
 * reading: what people see keeps its typography.
 */
export const plainPunctuation = (text: string): string =>
  Array.from(text, (sign) => PLAIN_OF.get(sign) ?? sign).join('')
