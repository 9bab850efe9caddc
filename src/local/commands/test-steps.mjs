import { spawn } from 'node:child_process'
import { installPackages, pinnedNode } from './install.mjs'
import { installJava } from './install-java.mjs'
import { runCommand } from './steps.mjs'

/** Installs what the checks need, then runs every one of them. */
export const test = () =>
  runCommand(async () => {
    await installPackages('Installing packages (about a minute, once)')
    await installJava('Installing Java for DynamoDB Local')
    const checks = spawn(pinnedNode(), ['src/local/commands/run-checks.ts'], { stdio: 'inherit' })
    checks.on('close', (code) => process.exit(code ?? 1))
  })
