import { cardHref, type LinkCard } from './link-card.ts'

/** @param page address of the page that wants the card, for whoever has to mend it */
export type OrderCard = (card: LinkCard, page: string) => void

// Pages are bundled with a copy of this module, so who draws is known to the process and not to the module.
const DRAWER = Symbol.for('lop-hoc-so.link-cards')

export const takeOrders = (order: OrderCard): void => {
  Reflect.set(globalThis, DRAWER, order)
}

/** Has the card of a page drawn, where a build draws cards, and says where it will be. */
export const orderCard = (card: LinkCard, page: string): string => {
  const order: OrderCard | undefined = Reflect.get(globalThis, DRAWER)
  order?.(card, page)
  return cardHref(card)
}
