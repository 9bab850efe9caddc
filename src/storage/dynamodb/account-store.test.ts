import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { createAccountStore } from './account-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'

const account = () => ({
  accountId: uuidv7(),
  username: `mau-${crypto.randomUUID().slice(0, 8)}`,
  displayName: 'Nguyễn Thị Mẫu',
  role: 'learner' as const,
  unitCode: '02509',
  createdAt: '2026-11-25T01:00:00.000Z',
  passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaA',
})

describeOnEachEngine('account store', (table) => {
  const store = () => createAccountStore(table())

  test('an account is found by its user name, with the hash to check a password against', async () => {
    const made = account()
    expect(await store().create(made)).toEqual({ ok: true, value: undefined })
    expect(await store().findByUsername(made.username)).toEqual(made)
  })

  test('an account found by its id comes without the hash', async () => {
    const made = account()
    await store().create(made)
    const { passwordHash: _, ...withoutHash } = made
    expect(await store().findById(made.accountId)).toEqual(withoutHash)
  })

  test('nobody is found under an unknown name or id', async () => {
    expect(await store().findByUsername('khong-co-ai')).toBeUndefined()
    expect(await store().findById(uuidv7())).toBeUndefined()
  })

  test('a user name belongs to whoever took it first', async () => {
    const first = account()
    const second = { ...account(), username: first.username }
    await store().create(first)
    expect(await store().create(second)).toEqual({ ok: false, code: 'username-taken' })
    expect(await store().findById(second.accountId)).toBeUndefined()
    expect(await store().findByUsername(first.username)).toEqual(first)
  })

  test('two people asking for one user name at once: one gets it', async () => {
    const first = account()
    const second = { ...account(), username: first.username }
    const results = await Promise.all([store().create(first), store().create(second)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  })

  test('creating again with the same id changes nothing', async () => {
    const made = account()
    await store().create(made)
    expect(await store().create({ ...made, displayName: 'Trần Văn Mẫu' })).toEqual({
      ok: true,
      value: undefined,
    })
    expect(await store().findByUsername(made.username)).toEqual(made)
  })

  test('creating again finishes a first call that was cut off after the name was taken', async () => {
    const made = account()
    const cutOff = createAccountStore(await failingOn(table(), 'PutItemCommand', { after: 1 }))
    await expect(cutOff.create(made)).rejects.toThrow('cut off')
    expect(await store().findByUsername(made.username)).toBeUndefined()

    await store().create(made)
    expect(await store().findByUsername(made.username)).toEqual(made)
  })
})
