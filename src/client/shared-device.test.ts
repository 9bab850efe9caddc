import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { currentOwner, writeRememberedAccount, writtenOwner } from './remembered-account.ts'
import { rememberSharedDevice } from './shared-device.ts'
import { withLocalStorage } from './testing/local-storage.ts'
import { ACCOUNT } from './testing/statements.ts'

let browser: { cookie: string }

beforeEach(() => {
  withLocalStorage()
  browser = { cookie: '' }
  vi.stubGlobal('document', browser)
  writeRememberedAccount(JSON.stringify({ accountId: ACCOUNT }))
})
afterEach(() => vi.unstubAllGlobals())

test('on a shared device nobody is remembered once the browser was closed', () => {
  rememberSharedDevice(true)
  expect(currentOwner()).toBe(ACCOUNT)
  expect(browser.cookie).not.toMatch(/expires|max-age/i)
  browser.cookie = ''
  expect(currentOwner()).toBe('nobody')
  expect(writtenOwner()).toBe(ACCOUNT)
})

test("on one's own device the person stays", () => {
  rememberSharedDevice(true)
  rememberSharedDevice(false)
  browser.cookie = ''
  expect(currentOwner()).toBe(ACCOUNT)
})
