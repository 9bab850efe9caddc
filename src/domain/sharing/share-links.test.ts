import { expect, test } from 'vitest'
import { facebookHref, zaloHref } from './share-links.ts'

const ADDRESS = 'https://lophocso.example/khoa-hoc/a/b/'

test('Facebook gets the address as one escaped value', () => {
  expect(facebookHref(ADDRESS)).toBe(
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Flophocso.example%2Fkhoa-hoc%2Fa%2Fb%2F',
  )
})

test('Zalo gets it in JSON, in base 64', () => {
  expect(zaloHref(ADDRESS)).toBe(
    'https://button-share.zalo.me/share_external?d=eyJ1cmwiOiJodHRwczovL2xvcGhvY3NvLmV4YW1wbGUva2hvYS1ob2MvYS9iLyJ9&shareType=0',
  )
})
