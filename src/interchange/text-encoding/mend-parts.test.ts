import { expect, it } from 'vitest'
import { mendParts } from './mend-parts.ts'

it('reads short parts by what the others were written in', () =>
  expect(mendParts(['Câu hỏi', '§iÒu kiÖn ®¨ng ký t¹m tró', 'Hµ Néi', 'abc'])).toEqual({
    parts: ['Câu hỏi', 'Điều kiện đăng ký tạm trú', 'Hà Nội', 'abc'],
    mended: [
      { at: 1, from: 'tcvn3', confidence: 'sure' },
      { at: 2, from: 'tcvn3', confidence: 'sure' },
    ],
  }))

it('changes nothing in Unicode', () =>
  expect(mendParts(['Tạm trú', 'café'])).toEqual({ parts: ['Tạm trú', 'café'], mended: [] }))
