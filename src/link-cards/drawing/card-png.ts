import type { LinkCard } from '../link-card.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts'
import { createCardDrawer } from './draw-card.ts'
import { PALETTE } from './palette.ts'
import { writePng } from './write-png.ts'

/**
 * Gives the function that makes the file of a card's picture.
 * @returns one that throws MissingLetterError and LongTextError
 */
export const createCardPng = (): ((card: LinkCard) => Uint8Array) => {
  const { draw } = createCardDrawer()
  return (card) => writePng(draw(card), { width: CARD_WIDTH, height: CARD_HEIGHT, palette: PALETTE })
}
