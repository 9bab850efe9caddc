import type { CourseOutline } from '../../domain/course/outline.ts'
import type { Programme } from '../../domain/course/programme.ts'
import { cutAtWord, ONE_LINE_LENGTH } from '../../domain/sharing/one-line.ts'
import type { ShareKit } from '../../domain/sharing/share-kit.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { KIT_PROGRAMME, LEAFLET_WORDS, NO_SOURCE_BASIS, programmeWords } from '../../i18n/kit-words.ts'
import { programmeKitHref, programmeLeafletHref } from '../addresses.ts'

/** The kit of a programme; its page is what is shared. `mandatory` are its mandatory courses. */
export const kitOfProgramme = (programme: Programme, mandatory: readonly CourseOutline[]): ShareKit => {
  const deed = programmeWords(programme)
  return {
    title: programme.title,
    partOf: KIT_PROGRAMME,
    path: programmeKitHref(programme.id),
    kitPath: programmeKitHref(programme.id),
    leafletPath: programmeLeafletHref(programme.id),
    messages: {
      line: cutAtWord(programme.title, ONE_LINE_LENGTH),
      short: `${programme.title}. ${deed}`,
      long: `${programme.title}. ${programme.summary} ${deed} ${mandatory.map(({ title }) => title).join('; ')}.`,
    },
    leaflet: {
      title: programme.title,
      promise: `${programme.summary} ${deed}`,
      lines: mandatory.map(({ title }) => title),
    },
    basis: NO_SOURCE_BASIS,
    age: LEAFLET_WORDS.opens(formatDay(programme.opensOn)),
  }
}
