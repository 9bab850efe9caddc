import type { Leaflet } from './leaflet.ts'

/** One thing to say, in three lengths. An address is put behind it by whoever shows it. */
interface Messages {
  /** At most 70 characters. */
  line: string
  /** At most 160 characters for a lesson; what its author calls a summary, for a course or a programme. */
  short: string
  /** At most 600 characters for a lesson. */
  long: string
}

/** What a village team takes along of a lesson, a course, a practice or a programme. */
export interface ShareKit {
  title: string
  /** Of what it is a part, such as the course of a lesson. */
  partOf: string
  /** The page that is shared, from the root of the site. */
  path: string
  /** Where the kit itself is. */
  kitPath: string
  leafletPath: string
  messages: Messages
  leaflet: Leaflet
  /** What the leaflet rests on, in a sentence. */
  basis: string
  /** How old the leaflet is and how long it holds, in sentences. */
  age: string
}
