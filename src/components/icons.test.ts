import { expect, test } from 'vitest'
import { iconsIn, viewBoxOf } from './icons.ts'

test('a page carries each drawing it uses once', () => {
  const html = '<svg class="i"><use href="#doc"></use></svg><svg><use href="#ok"/></svg><use href="#doc"/>'
  expect(iconsIn(html)).toEqual(['doc', 'ok'])
})

test('only drawings that exist are carried; links to places in the page are none', () => {
  expect(iconsIn('<a href="#done">Xong</a><use href="#la"/>')).toEqual([])
})

test('lozenges and icons keep their own grids', () => {
  expect([viewBoxOf('now'), viewBoxOf('care')]).toEqual(['0 0 14 14', '0 0 24 24'])
})
