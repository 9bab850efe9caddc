import type { StatedLook } from './read-look.ts'

/** What the surroundings of a run say about it. */
export interface InlineSetting {
  /** Of its paragraph, the most general first. */
  looks: readonly StatedLook[]
  /** Where the link around it leads. */
  link: string | undefined
}
