import { cpSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const BUILT = resolve(import.meta.dirname, '../.build/sample/answer-keys')
const MENDED = resolve(import.meta.dirname, 'sample-keys')

/**
 * Lays the answer keys of the sample build and those mended since into one folder, as a table has them after a second
 * publication. The mended ones have the last version by name, for both are published in the same moment here.
 */
export const layKeys = (dataFolder: string): string => {
  const folder = join(dataFolder, 'answer-keys')
  if (existsSync(BUILT)) cpSync(BUILT, folder, { recursive: true })
  cpSync(MENDED, folder, { recursive: true })
  return folder
}
