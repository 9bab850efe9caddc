import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

/** Unpacks a ZIP file into a folder of its own. @returns the folder and the names of the files in it */
export const openZip = (file: string): { folder: string; names: string[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-edition-'))
  const files = Object.entries(unzipSync(readFileSync(file)))
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, names: files.map(([name]) => name) }
}
