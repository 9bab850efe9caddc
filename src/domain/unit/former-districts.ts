import { inVietnameseOrder } from '../text/in-vietnamese-order.ts'
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
  const districts = [...byName.values()].map((district) => ({
    ...district,
    units: inVietnameseOrder(district.units, ({ name }) => name),
  }))
  return inVietnameseOrder(districts, ({ name }) => name.replace(KIND_OF_DISTRICT, ''))
}

const KIND_OF_DISTRICT = /^(?:Huyện|Thành phố) /
