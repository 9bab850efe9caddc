import type { Practice } from '../../domain/practice/practice.ts'
import { cutAtWord, ONE_LINE_LENGTH } from '../../domain/sharing/one-line.ts'
import type { ShareKit } from '../../domain/sharing/share-kit.ts'
import type { Source } from '../../domain/source/source.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { basisWords, KIT_PRACTICE, LEAFLET_WORDS, practiceSizeWords } from '../../i18n/kit-words.ts'
import { kitHref, leafletHref, practiceHref } from '../addresses.ts'

/** Steps that a leaflet has room for; the desk leads through all of them. */
const MOST_LINES = 5

/** The kit of a practice: what one will have done, and its first steps. */
export const kitOfPractice = (practice: Practice, sources: ReadonlyMap<string, Source>): ShareKit => {
  const { id, title, summary, steps, mistakes, minutes, reviewedOn } = practice
  const path = practiceHref(id)
  const size = practiceSizeWords(steps.length, minutes)
  const cited = new Map(mistakes.map(({ cite }) => [cite.source, cite]))
  return {
    title,
    partOf: KIT_PRACTICE,
    path,
    kitPath: kitHref(path),
    leafletPath: leafletHref(path),
    messages: {
      line: cutAtWord(`${KIT_PRACTICE}: ${title}`, ONE_LINE_LENGTH),
      short: `${title}. ${size}`,
      long: `${title}. ${summary} ${size}`,
    },
    leaflet: {
      title,
      promise: `${summary} ${size}`,
      lines: steps.slice(0, MOST_LINES).map(({ text }) => text),
    },
    basis: basisWords([...cited.values()], sources),
    age: LEAFLET_WORDS.reviewed(formatDay(reviewedOn)),
  }
}
