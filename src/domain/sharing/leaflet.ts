/** What a leaflet says; where it is from, and how old it is, stand beside it. */
export interface Leaflet {
  title: string
  promise: string
  /** What to do and to know, one thing a line. */
  lines: readonly string[]
}
