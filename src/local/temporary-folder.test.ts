import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { expect, it } from 'vitest'

it('is where tests and whatever they call leave what is taken away afterwards', () => {
  expect(basename(tmpdir())).toMatch(/^lop-hoc-so-tests-/)
})
