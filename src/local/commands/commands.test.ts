import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { whyTooOld } from './refuse-old-node.mjs'

describe('the Node that installs the project', () => {
  it('may be any from 20 up', () => {
    expect(whyTooOld('20.0.0')).toBeUndefined()
    expect(whyTooOld('26.1.0')).toBeUndefined()
  })

  it('is refused in one sentence that says what to do when it is older', () => {
    expect(whyTooOld('18.20.4')).toBe(
      'Lớp Học Số needs Node 20 or newer to install itself, and this is Node 18.20.4. Install a newer Node from nodejs.org, then run the same command again.',
    )
  })

  // Words that an engine of 2016 cannot read would hide the sentence behind a syntax error.
  it.each(['start.mjs', 'test.mjs', 'refuse-old-node.mjs'])(
    'can read %s far enough to be told',
    async (file) => {
      const text = await readFile(new URL(file, import.meta.url), 'utf8')
      expect(text).not.toMatch(/\?\.|\?\?|^await |#\w+\(/m)
    },
  )
})
