import { execFile } from 'node:child_process'
import type { RunningEngine } from '../../../storage/dynamodb/embedded-engine.ts'

/** Runs one of the commands beside this folder, by the name of its file. */
export const runCommand = (
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/local/commands/${file}`, ...args],
      { env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    )
  })

/** What an operator has in the environment: credentials, and here an engine in place of AWS. */
export const operatorOf = ({ endpoint }: RunningEngine): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  ...{ AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
})
