import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a run of the tests a temporary folder of its own, and takes it away with all that is in it. Some of what lies
 * there no test could remove by itself: CDK writes an assembly for every app, and names none of them.
 */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'lop-hoc-so-tests-'))
  const before = process.env.TMPDIR
  // Test processes are started after this and inherit it.
  process.env.TMPDIR = folder
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true, force: true })
  }
}
