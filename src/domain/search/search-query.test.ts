import { describe, expect, it } from 'vitest'
import { readQuery } from './search-query.ts'

describe('what was typed', () => {
  it('is not looked for while it is one letter', () => expect(readQuery(' k ')).toBeUndefined())
  it('is not looked for when it holds no word', () => expect(readQuery('?!')).toBeUndefined())
  it('says by one mark that marks are meant', () => expect(readQuery('khai tử')?.isMarked).toBe(true))
  it('counts đ as a mark', () => expect(readQuery('đi')?.isMarked).toBe(true))
  it('says nothing of marks when there are none', () => expect(readQuery('Khai tu')?.isMarked).toBe(false))
  it('ends at sixteen words', () => expect(readQuery('xã '.repeat(40))?.words).toHaveLength(16))
})
