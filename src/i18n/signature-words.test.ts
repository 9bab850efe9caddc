import { expect, test } from 'vitest'
import { certificateWords, integrityWords } from './signature-words.ts'

const days = { validFrom: '2025-08-01', validUntil: '2028-07-31', revokedOn: '2026-11-20' }

test('a changed file, an unchanged one, and one that could not be checked are three different things', () => {
  expect(integrityWords(true)).toEqual({ icon: 'ok', text: 'Toàn vẹn. Tệp không đổi từ lúc ký.' })
  expect(integrityWords(false)).toEqual({ icon: 'no', text: 'Tệp đã thay đổi sau khi ký.' })
  expect(integrityWords(undefined).icon).toBe('care')
})

test('each state of a certificate names its day', () => {
  expect(certificateWords('valid', days).text).toBe('Chứng thư còn giá trị lúc ký, dùng đến 31/07/2028.')
  expect(certificateWords('not-yet', days).text).toBe('Chứng thư chưa có giá trị lúc ký, dùng từ 01/08/2025.')
  expect(certificateWords('expired', days).text).toBe('Chứng thư đã hết hạn lúc ký, dùng đến 31/07/2028.')
  expect(certificateWords('revoked', days).text).toBe('Chứng thư đã thu hồi từ 20/11/2026.')
  expect(certificateWords('unknown', days).icon).toBe('care')
})
