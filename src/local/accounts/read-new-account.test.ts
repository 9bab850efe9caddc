import { describe, expect, it } from 'vitest'
import { readNewAccount } from './read-new-account.ts'

const NOW = '2026-11-25T02:00:00.000Z'
const FIT = ['--table', 'bang', '--username', 'quantri', '--name', 'Lê Thị Mẫu', '--role', 'administrator']

describe('the command line that creates an account', () => {
  it('gives the table and the account', () => {
    expect(readNewAccount(FIT, NOW)).toMatchObject({
      ok: true,
      value: {
        tableName: 'bang',
        account: { username: 'quantri', displayName: 'Lê Thị Mẫu', role: 'administrator', createdAt: NOW },
      },
    })
  })

  it('names every option that is missing', () => {
    expect(readNewAccount([], NOW)).toEqual({
      ok: false,
      code: 'unclear-command',
      options: ['--table', '--username', '--name', '--role'],
    })
  })

  it('names an option whose value cannot be used', () => {
    const spoiled = FIT.map((word) =>
      word === 'quantri' ? 'Quản trị' : word === 'administrator' ? 'boss' : word,
    )
    expect(readNewAccount(spoiled, NOW)).toMatchObject({ options: ['--username', '--role'] })
  })

  it('takes post and unit where they are given', () => {
    expect(readNewAccount([...FIT, '--post', 'Văn thư', '--unit', '02221'], NOW)).toMatchObject({
      value: { account: { post: 'Văn thư', unitCode: '02221' } },
    })
  })
})
