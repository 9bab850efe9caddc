import { expect, test } from 'vitest'
import { hashPassword, isPasswordRight } from './password.ts'

// A test vector of the reference implementation: https://github.com/P-H-C/phc-winner-argon2/blob/master/src/test.c
const REFERENCE_HASH =
  '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'

test('a hash names Argon2id and the strength it was made with, and two of one password differ', async () => {
  const hash = await hashPassword('mật khẩu của Mẫu')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await hashPassword('mật khẩu của Mẫu')).not.toBe(hash)
})

test('a password is right only against its own hash', async () => {
  const hash = await hashPassword('mật khẩu của Mẫu')
  expect(await isPasswordRight('mật khẩu của Mẫu', hash)).toBe(true)
  expect(await isPasswordRight('mật khẩu của mẫu', hash)).toBe(false)
})

test('one password typed in composed and in decomposed letters is the same', async () => {
  const hash = await hashPassword('mật khẩu'.normalize('NFC'))
  expect(await isPasswordRight('mật khẩu'.normalize('NFD'), hash)).toBe(true)
})

test('without a hash no password is right, not even an empty one', async () => {
  expect(await isPasswordRight('', undefined)).toBe(false)
})

test('without a hash the check takes as long as with one', async () => {
  const hash = await hashPassword('mật khẩu')
  const withHashMs = await timeOf(() => isPasswordRight('sai rồi', hash))
  const withoutHashMs = await timeOf(() => isPasswordRight('sai rồi', undefined))
  // Argon2 itself is tens of milliseconds; a check that skipped it would be a thousand times faster.
  expect(withoutHashMs).toBeGreaterThan(withHashMs / 4)
})

test('a hash made elsewhere with other strength is still checked', async () => {
  expect(await isPasswordRight('password', REFERENCE_HASH)).toBe(true)
})

test('a stored hash that is none is a fault, not a wrong password', async () => {
  await expect(isPasswordRight('mật khẩu', 'mật khẩu')).rejects.toThrow('not an Argon2id PHC string')
})

/** The quickest of three runs, in milliseconds. */
const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const runsMs: number[] = []
  for (let run = 0; run < 3; run++) {
    const startedAtMs = performance.now()
    await work()
    runsMs.push(performance.now() - startedAtMs)
  }
  return Math.min(...runsMs)
}
