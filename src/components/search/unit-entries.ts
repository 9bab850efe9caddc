import type { SearchEntry } from '../../domain/search/search-entry.ts'
import { formerDistricts } from '../../domain/unit/former-districts.ts'
import type { Unit } from '../../domain/unit/unit.ts'
import { madeOfWords } from '../../i18n/unit-words.ts'
import { districtHref, unitHref } from '../addresses.ts'

/** The communes of today under their old names too, and the districts of before, which lead to them. */
export const unitEntries = (units: readonly Unit[]): SearchEntry[] => [
  ...units.map(
    (unit): SearchEntry => ({
      kind: 'unit',
      title: unit.fullName,
      text: `${madeOfWords(unit)}.`,
      href: unitHref(unit.slug),
    }),
  ),
  ...formerDistricts(units).map(
    ({ name }): SearchEntry => ({
      kind: 'unit',
      title: `${name} (tên cũ)`,
      text: 'Không còn cấp huyện từ 01/7/2025. Mở để xem nay là những xã nào.',
      href: districtHref(name),
    }),
  ),
]
