import { describe, expect, it } from 'vitest'
import { readRebuild } from './read-rebuild.ts'

describe('the command line that rebuilds progress', () => {
  it('names one learner or everyone, and writes only when told to', () => {
    expect(readRebuild(['--learner', 'hocvien'])).toEqual({
      ok: true,
      value: { tableName: undefined, learner: 'hocvien', isWriting: false },
    })
    expect(readRebuild(['--all', '--write', '--table', 'bang'])).toEqual({
      ok: true,
      value: { tableName: 'bang', learner: undefined, isWriting: true },
    })
  })

  it.each([
    ['nobody is named', [], '--learner or --all'],
    ['one and everyone are named', ['--all', '--learner', 'hocvien'], '--learner or --all'],
    ['the name is left out', ['--learner'], '--learner or --all'],
    ['the table is left out', ['--all', '--table'], '--table'],
    ['an option is misspelt', ['--all', '--wirte'], '--wirte'],
    ['a word stands alone', ['--all', 'hocvien'], 'hocvien'],
  ])('is unclear when %s', (_when, args, word) => {
    expect(readRebuild(args)).toEqual({ ok: false, code: 'unclear-command', words: [word] })
  })
})
