import { spawn } from 'node:child_process'

const isTerminal = process.stdout.isTTY === true

/**
 * Runs one step of a command and shows that it is alive: a line that counts the seconds on a terminal, one line at the
 * start and one at the end elsewhere.
 *
 * @param {string} label what is being done, e.g. `[1/3] Installing packages`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gives
 * @template T
 */
export const showStep = async (label, work) => {
  const startedAtMs = Date.now()
  const seconds = () => Math.round((Date.now() - startedAtMs) / 1000)
  const timer = isTerminal
    ? setInterval(() => process.stdout.write(`\r${label} … ${seconds()} s`), 1000)
    : undefined
  process.stdout.write(isTerminal ? `${label} …` : `${label} …\n`)
  try {
    const result = await work()
    process.stdout.write(`${isTerminal ? '\r' : ''}${label}: done in ${seconds()} s\n`)
    return result
  } catch (error) {
    process.stdout.write(`${isTerminal ? '\r' : ''}${label}: failed after ${seconds()} s\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/**
 * Runs a program to its end without letting it write over the progress line.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<{ code: number, output: string }>} its exit code and everything it printed
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    const end = (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') })
    child.on('error', (error) => {
      parts.push(Buffer.from(`${command} could not be started: ${error.message}\n`))
      end(127)
    })
    child.on('close', end)
  })

/** A fault that the person at the terminal can mend; shown without a stack. */
export class CommandFault extends Error {}

/**
 * Runs a command's main function and ends the process with its faults told plainly.
 *
 * @param {() => Promise<void>} main
 */
export const runCommand = (main) =>
  main().catch((error) => {
    console.error(error instanceof CommandFault ? `\n${error.message}` : error)
    process.exit(1)
  })
