import { collationKey } from './collation-key.ts'

/** Items in the order in which a Vietnamese dictionary has their names; equal names keep the order they came in. */
export const inVietnameseOrder = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, key: collationKey(nameOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
