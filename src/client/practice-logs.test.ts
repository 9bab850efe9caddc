import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adoptPracticeLogs, forgetPracticeLogs, readPracticeLog, writePracticeLog } from './practice-logs.ts'
import { ACCOUNT } from './testing/statements.ts'

const OTHER = '019ab000-0000-7000-8000-0000000000ff'

/** As a browser's: what is kept are its own fields. */
const createStorage = (): Storage => {
  const methods = {
    getItem: (key: string) => Reflect.get(held, key) ?? null,
    setItem: (key: string, value: string) => void Reflect.set(held, key, value),
    removeItem: (key: string) => void Reflect.deleteProperty(held, key),
  }
  const held: Storage = Object.create(methods)
  return held
}

beforeEach(() => vi.stubGlobal('localStorage', createStorage()))
afterEach(() => vi.unstubAllGlobals())

test('each person has a place of their own at a desk', () => {
  writePracticeLog(ACCOUNT, 'ban', '[1]')
  writePracticeLog(OTHER, 'ban', '[2]')
  expect([
    readPracticeLog(ACCOUNT, 'ban'),
    readPracticeLog(OTHER, 'ban'),
    readPracticeLog('nobody', 'ban'),
  ]).toEqual(['[1]', '[2]', null])
})

test('whoever is forgotten leaves nothing, and nobody else loses anything', () => {
  writePracticeLog(ACCOUNT, 'ban', '[1]')
  writePracticeLog(ACCOUNT, 'cong', '[1]')
  writePracticeLog(OTHER, 'ban', '[2]')
  forgetPracticeLogs(ACCOUNT)
  expect(Object.keys(localStorage)).toEqual([`lop-hoc-so.practice.${OTHER}.ban`])
})

test('what nobody did goes to who signs in, unless they had begun', () => {
  writePracticeLog('nobody', 'ban', '[1]')
  writePracticeLog('nobody', 'cong', '[2]')
  writePracticeLog(ACCOUNT, 'cong', '[3]')
  adoptPracticeLogs(ACCOUNT)
  expect([readPracticeLog(ACCOUNT, 'ban'), readPracticeLog(ACCOUNT, 'cong')]).toEqual(['[1]', '[3]'])
  expect([readPracticeLog('nobody', 'ban'), readPracticeLog('nobody', 'cong')]).toEqual([null, null])
})

test('a browser that refuses says so, and everything else goes on', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(writePracticeLog(ACCOUNT, 'ban', '[1]')).toBe(false)
  expect(readPracticeLog(ACCOUNT, 'ban')).toBeNull()
  expect(() => forgetPracticeLogs(ACCOUNT)).not.toThrow()
  expect(() => adoptPracticeLogs(ACCOUNT)).not.toThrow()
})
