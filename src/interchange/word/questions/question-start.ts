const NAMED = /^\s*(?:câu|bài)(?:\s+hỏi)?(?:\s+số)?\s*(\d{1,4})\s*[.:)/–-]*\s*/iu
const NUMBERED = /^\s*(\d{1,4})\s*[.):/](?!\d)\s*/

/** How the questions of one file begin: with "Câu 1", else with a number, else with any text after choices. */
export type StartStyle = 'named' | 'numbered' | 'bare'

export const startStyleOf = (lines: readonly string[]): StartStyle => {
  if (lines.some((line) => NAMED.test(line))) return 'named'
  return lines.some((line) => NUMBERED.test(line)) ? 'numbered' : 'bare'
}

/** The number a question begins with and how long its mark is, or undefined for a line that begins none. */
export const questionStart = (
  line: string,
  style: StartStyle,
): { number: number; length: number } | undefined => {
  const found = style === 'bare' ? null : (style === 'named' ? NAMED : NUMBERED).exec(line)
  return found === null ? undefined : { number: Number(found[1]), length: found[0].length }
}
