import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The first Chromium that exists: the one named by CHROMIUM_PATH, one that Playwright downloaded, the one among the
 * project's packages (Linux on x64), one of the system.
 */
export const findChromium = async (): Promise<string> => {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && existsSync(named)) return named
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const packaged = await unpackChromium()
  if (packaged !== undefined) return packaged
  const installed = SYSTEM_BROWSERS.find((path) => existsSync(path))
  if (installed !== undefined) return installed
  throw new Error(
    'No Chromium was found. Run `npx playwright install chromium`, or name one in CHROMIUM_PATH.',
  )
}

/** The package unpacks into the temporary folder and takes whatever browser lies there, hence a folder of its own. */
const unpackChromium = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = resolve('node_modules/.cache/chromium')
  const temporary = process.env.TMPDIR
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}
