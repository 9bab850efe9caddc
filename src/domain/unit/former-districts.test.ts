import { expect, it } from 'vitest'
import { formerDistricts } from './former-districts.ts'
import type { Unit } from './unit.ts'

const unit = (name: string, ...districts: string[]): Unit => ({
  ...{ code: '00000', name, type: 'xã', fullName: `Xã ${name}`, slug: name, inForceFrom: '2025-07-01' },
  ...{ formed: 'merged', resolutionClause: 1, areaKm2: 1, lat: 22, lon: 105 },
  formerUnits: districts.map((district) => ({
    ...{
      code: '00001',
      name: 'Cũ',
      type: 'xã' as const,
      district,
      province: 'Tuyên Quang',
      part: 'whole' as const,
    },
  })),
})

it('lists each district once, with the units of today in Vietnamese order', () => {
  const units = [
    unit('Đồng Yên', 'Huyện Na Hang', 'Huyện Na Hang'),
    unit('Yên Hoa', 'Huyện Na Hang'),
    unit('Bình An', 'Huyện Na Hang', 'Thành phố Hà Giang'),
  ]
  expect(formerDistricts(units).map(({ name, units: held }) => [name, held.map((one) => one.name)])).toEqual([
    ['Thành phố Hà Giang', ['Bình An']],
    ['Huyện Na Hang', ['Bình An', 'Đồng Yên', 'Yên Hoa']],
  ])
})
