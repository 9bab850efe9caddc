import { expect, it } from 'vitest'
import { newPassword } from './new-password.ts'

it('is four groups of four that cannot be misread', () => {
  for (let made = 0; made < 200; made++)
    expect(newPassword()).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
})

it('is another one each time', () => {
  expect(new Set(Array.from({ length: 200 }, newPassword)).size).toBe(200)
})
