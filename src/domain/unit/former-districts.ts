import { collationKey } from '../text/collation-key.ts'
import type { Unit } from './unit.ts'

/** A district that is no more since 01/7/2025; its name helps to recognise an old address and decides nothing. */
export interface FormerDistrict {
  name: string
  province: string
  /** Units of today that took over communes of it, in alphabetical order. */
  units: Unit[]
}

/** The districts whose communes went into these units, in alphabetical order of their own names. */
export const formerDistricts = (units: readonly Unit[]): FormerDistrict[] => {
  const byName = new Map<string, FormerDistrict>()
  for (const unit of units) {
    for (const { district: name, province } of unit.formerUnits) {
      const district = byName.get(name) ?? { name, province, units: [] }
      byName.set(name, district)
      if (!district.units.includes(unit)) district.units.push(unit)
    }
  }
  return [...byName.values()]
    .map((district) => ({ ...district, units: inOrder(district.units, ({ name }) => name) }))
    .sort(by(({ name }) => name.replace(KIND_OF_DISTRICT, '')))
}

const KIND_OF_DISTRICT = /^(?:Huyện|Thành phố) /

const inOrder = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  items.toSorted(by(nameOf))

const by =
  <Item>(nameOf: (item: Item) => string) =>
  (a: Item, b: Item): number => {
    const [keyOfA, keyOfB] = [collationKey(nameOf(a)), collationKey(nameOf(b))]
    return keyOfA < keyOfB ? -1 : keyOfA > keyOfB ? 1 : 0
  }
