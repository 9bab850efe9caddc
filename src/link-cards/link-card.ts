import { createHash } from 'node:crypto'

/** What the picture of a link says. A chat shows it 400 pixels wide, so it says little. */
export interface LinkCard {
  /** Where the page belongs, above the title: its course, or what kind of page it is. May be empty. */
  kicker: string
  title: string
  /** One line below the cloth: how much there is to read, or for whom. */
  line: string
}

/** Raised with every change of how cards look, so that chats that remember a picture by its address see the new one. */
export const CARD_EDITION = 1

/** The name of the picture's file: another text or another edition has another name, and the same always the same. */
export const cardFile = ({ kicker, title, line }: LinkCard): string => {
  const told = JSON.stringify([CARD_EDITION, ...[kicker, title, line].map((text) => text.normalize('NFC'))])
  return `${createHash('sha256').update(told).digest('hex').slice(0, 16)}.png`
}

/** The folder of all cards in the built site. */
export const CARDS_FOLDER = 'the'

export const cardHref = (card: LinkCard): string => `/${CARDS_FOLDER}/${cardFile(card)}`

/** What the picture says, for who cannot see it. */
export const cardAlt = ({ kicker, title, line }: LinkCard): string =>
  [kicker, title, line].filter((text) => text !== '').join('. ')
