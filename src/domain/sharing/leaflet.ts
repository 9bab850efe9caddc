/** One numbered line of a leaflet: what to do, and one plain sentence about it. */
export interface LeafletLine {
  deed?: string
  text: string
}

/** What a leaflet says; where it is from, and how old it is, stand beside it. */
export interface Leaflet {
  title: string
  promise: string
  lines: readonly LeafletLine[]
}
