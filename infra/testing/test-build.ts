import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishedBuild } from '../published-build.ts'

/** A project's root in a temporary folder, built as far as a publication needs it. */
export const testBuild = (): PublishedBuild & { root: string } => {
  const root = mkdtempSync(join(tmpdir(), 'lop-hoc-so-'))
  const build = {
    ...{ root, pagesFolder: join(root, 'dist'), pageListFolder: join(root, 'dist/cac-trang') },
    answerKeysFolder: join(root, '.build/answer-keys'),
  }
  mkdirSync(build.pageListFolder, { recursive: true })
  mkdirSync(build.answerKeysFolder, { recursive: true })
  writeFileSync(join(build.pagesFolder, 'index.html'), '<!doctype html>')
  return build
}
