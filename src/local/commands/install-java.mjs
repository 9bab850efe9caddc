import { existsSync } from 'node:fs'
import { run, showStep } from './steps.mjs'

/**
 * DynamoDB Local is a Java program. Where there is no Java and this machine lets us install one (Debian or Ubuntu, as
 * root), it is installed; elsewhere the storage suites say that their second half was skipped.
 *
 * @param {string} label
 */
export const installJava = async (label) => {
  if ((await run('java', ['-version'])).code === 0) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    console.log('Java 17 was not found: storage tests will run on the embedded engine only.')
    return
  }
  await showStep(label, async () => {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], quiet)
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'openjdk-17-jre-headless']
    const { code } = await run('apt-get', install, quiet)
    if (code !== 0)
      console.log('Java could not be installed: storage tests will run on the embedded engine only.')
  })
}
