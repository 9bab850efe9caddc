import type { Unit } from '../domain/unit/unit.ts'

/** Of which old communes a unit was made, district by district: what an old address is recognised by. */
export const madeOfWords = ({ formed, formerUnits }: Unit): string => {
  const byDistrict = Map.groupBy(formerUnits, ({ district }) => district)
  const parts = [...byDistrict].map(([district, units]) => {
    const names = units.map(({ name, part }) => (part === 'partial' ? `một phần ${name}` : name))
    return `${names.join(', ')} (${inTheMiddle(district)} cũ)`
  })
  return formed === 'unchanged' ? `Giữ nguyên ${parts.join('; ')}` : `Gồm ${parts.join('; ')}`
}

/** A district's name inside a sentence: huyện Chiêm Hóa. */
const inTheMiddle = (district: string): string =>
  `${district.charAt(0).toLocaleLowerCase('vi')}${district.slice(1)}`
