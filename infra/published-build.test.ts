import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPublishedBuild } from './published-build.ts'
import { testBuild } from './testing/test-build.ts'

test('a finished build is found', () => {
  const { root, ...folders } = testBuild()
  expect(findPublishedBuild(root)).toEqual(folders)
})

test('pages without their answer keys are not published: nobody could be marked', () => {
  const { root, answerKeysFolder } = testBuild()
  rmSync(answerKeysFolder, { recursive: true })
  expect(findPublishedBuild(root)).toBeUndefined()
})

test('answer keys without pages are not published', () => {
  const { root, pagesFolder } = testBuild()
  rmSync(pagesFolder, { recursive: true })
  expect(findPublishedBuild(root)).toBeUndefined()
})
