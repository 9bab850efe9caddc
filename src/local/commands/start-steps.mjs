import { spawn } from 'node:child_process'
import { buildIfChanged } from './build-if-changed.mjs'
import { installPackages, pinnedNode } from './install.mjs'
import { runCommand } from './steps.mjs'

/** Installs what is missing, builds what has changed, then serves everything until it is stopped. */
export const start = () =>
  runCommand(async () => {
    await installPackages('[1/3] Installing packages (about a minute, once)')
    await buildIfChanged('[2/3] Building the site')
    console.log('[3/3] Starting the server')
    const server = spawn(pinnedNode(), ['src/local/main.ts'], { stdio: 'inherit' })
    // Ctrl+C reaches the server as well; it stops in good order and this process follows it.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
    server.on('close', (code) => process.exit(code ?? 0))
  })
