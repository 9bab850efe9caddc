import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode } from './install.mjs'
import { CommandFault, run, showStep } from './steps.mjs'

const INPUTS = ['content', 'src', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json']
const STAMP = join('.build', 'site-stamp')

/**
 * Builds the site unless it was built from exactly these files today. The day counts, because pages say whether each
 * source is in force.
 *
 * @param {string} label
 */
export const buildIfChanged = async (label) => {
  const wanted = `${new Date().toISOString().slice(0, 10)} ${hashOf(INPUTS)}`
  const built = existsSync(STAMP) && existsSync(join('dist', 'index.html')) ? readFileSync(STAMP, 'utf8') : ''
  if (built === wanted) return
  await showStep(label, async () => {
    const { code, output } = await run(pinnedNode(), ['src/local/commands/build.ts'])
    if (code !== 0) throw new CommandFault(`The site could not be built.\n${output.trim()}`)
    mkdirSync('.build', { recursive: true })
    writeFileSync(STAMP, wanted)
  })
}

const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

const filesUnder = (path) => {
  if (!existsSync(path)) return []
  const entries = readdirSyncOrNull(path)
  if (entries === null) return [path]
  return entries.sort().flatMap((name) => filesUnder(join(path, name)))
}

const readdirSyncOrNull = (path) => {
  try {
    return readdirSync(path)
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}
