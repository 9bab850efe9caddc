import type { LinkCard } from '../link-card.ts'

/** What the build sends to the thread that draws; `undefined` instead of one says that no more will come. */
export interface CardOrder {
  card: LinkCard
  page: string
  /** Where the picture goes. */
  path: string
}

/** Why a card cannot be drawn. */
export type CardFault = { page: string; title: string } & (
  | { why: 'missing-letter'; letter: string }
  | { why: 'long-text'; text: string }
)
