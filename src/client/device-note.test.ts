import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readNote, writeNote } from './device-note.ts'
import { withLocalStorage } from './testing/local-storage.ts'

const KEY = 'lop-hoc-so.thu'

let notes: Map<string, string>
beforeEach(() => {
  notes = withLocalStorage()
  writeNote(KEY, null)
})
afterEach(() => vi.unstubAllGlobals())

const fill = (): void => {
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

test('what a full device does not take is known to this page, in place of what stood there', () => {
  expect(writeNote(KEY, 'trước')).toBe(true)
  fill()
  expect(writeNote(KEY, 'sau')).toBe(false)
  expect(readNote(KEY)).toBe('sau')
  expect(notes.get(KEY)).toBe('trước')
})

test('once another page has written there, that holds', () => {
  fill()
  writeNote(KEY, 'ở đây')
  notes.set(KEY, 'ở thẻ kia')
  expect(readNote(KEY)).toBe('ở thẻ kia')
})

test('what is taken away is gone, also when it could not be written', () => {
  fill()
  writeNote(KEY, 'ở đây')
  writeNote(KEY, null)
  expect(readNote(KEY)).toBe(null)
})

test('a browser that refuses storage keeps a note until the page closes', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(writeNote(KEY, 'ở đây')).toBe(false)
  expect(readNote(KEY)).toBe('ở đây')
})
