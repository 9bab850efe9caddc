import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { CommandFault, run, showStep } from './steps.mjs'

const STAMP = resolve('node_modules', '.installed-lock')
const BIN = resolve('node_modules', '.bin')
const PINNED_NODE = resolve(BIN, process.platform === 'win32' ? 'node.cmd' : 'node')

/**
 * Installs the packages of the lock file unless exactly they are there already, then puts them and the project's own
 * Node first on the path of everything that is started afterwards.
 *
 * @param {string} label
 */
export const installPackages = async (label) => {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : ''
  if (installed !== lock || !existsSync(PINNED_NODE)) {
    await showStep(label, async () => {
      const { code, output } = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
        'ci',
        '--loglevel=error',
      ])
      if (code !== 0) throw new CommandFault(whyInstallFailed(output))
      mkdirSync(resolve('node_modules'), { recursive: true })
      writeFileSync(STAMP, lock)
    })
  }
  process.env.PATH = `${BIN}${delimiter}${process.env.PATH}`
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
}

/** The project's own Node, the same release line as the Lambda runtime. */
export const pinnedNode = () => PINNED_NODE

const whyInstallFailed = (output) => {
  const tail = output.trim().split('\n').slice(-12).join('\n')
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN/.test(output)) {
    return `The package registry could not be reached. Check the network, then run the same command again.\n${tail}`
  }
  if (/ENOSPC/.test(output))
    return 'The disk is full. About 1.1 GB is needed; free some room and run the command again.'
  return `npm ci did not succeed. Its last words:\n${tail}`
}
