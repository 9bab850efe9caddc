import { expect, it } from 'vitest'
import type { Unit } from '../domain/unit/unit.ts'
import { madeOfWords } from './unit-words.ts'

const base: Omit<Unit, 'formed' | 'formerUnits'> = {
  ...{
    code: '00691',
    name: 'Hà Giang 2',
    type: 'phường',
    fullName: 'Phường Hà Giang 2',
    slug: 'phuong-ha-giang-2',
  },
  ...{ inForceFrom: '2025-07-01', resolutionClause: 111, areaKm2: 60.62, lat: 22.86, lon: 104.96 },
}
const former = (
  name: string,
  district: string,
  part: 'whole' | 'partial' = 'whole',
): Unit['formerUnits'][number] => ({
  ...{ code: '00688', name, type: 'xã', district, province: 'Hà Giang', part },
})

it('names the old communes by district, and says where only a part came', () => {
  const formerUnits = [
    former('Quang Trung', 'Thành phố Hà Giang', 'partial'),
    former('Trần Phú', 'Thành phố Hà Giang'),
    former('Phong Quang', 'Huyện Vị Xuyên'),
  ]
  expect(madeOfWords({ ...base, formed: 'merged', formerUnits })).toBe(
    'Gồm một phần Quang Trung, Trần Phú (thành phố Hà Giang cũ); Phong Quang (huyện Vị Xuyên cũ)',
  )
})

it('says that a commune was left as it was', () => {
  expect(
    madeOfWords({ ...base, formed: 'unchanged', formerUnits: [former('Kiên Đài', 'Huyện Chiêm Hóa')] }),
  ).toBe('Giữ nguyên Kiên Đài (huyện Chiêm Hóa cũ)')
})
