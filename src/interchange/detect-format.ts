import { readAikenLine } from './aiken/aiken-lines.ts'
import { findColumns } from './tables/find-columns.ts'
import { readSeparated } from './tables/read-separated.ts'

export type TextFormat = 'moodle-xml' | 'gift' | 'aiken' | 'separated'

/** What a text is by what stands in it; its file name is not asked, since it is wrong too often. */
export const detectTextFormat = (text: string): TextFormat | undefined => {
  const begin = text.slice(0, LOOKED_AT)
  if (/<quiz[\s>]|<question\s+type=/.test(begin)) return 'moodle-xml'
  const columns = findColumns(readSeparated(begin))
  const isGuess = columns?.faults.some(({ code }) => code === 'columns-guessed') === true
  if (columns !== undefined && !isGuess) return 'separated'
  if (isGift(begin)) return 'gift'
  if (isAiken(begin)) return 'aiken'
  return columns === undefined ? undefined : 'separated'
}

const LOOKED_AT = 200_000

const isGift = (text: string): boolean =>
  /^[ \t]*::[^\n]{0,300}?::/m.test(text) || /\{\s{0,20}(?:[=~#>]|(?:T|F|TRUE|FALSE)\s{0,20}[#}])/i.test(text)

const isAiken = (text: string): boolean =>
  text.split(/\r\n?|\n/).filter((line) => readAikenLine(line).kind === 'choice').length >= 2
