import { parseArgs } from 'node:util'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'

export const USAGE = 'npm run rebuild -- --learner USER-NAME-OR-ACCOUNT-ID | --all [--write] [--table TABLE]'

export interface Rebuild {
  /** On AWS; undefined for the table of this machine. */
  tableName: string | undefined
  /** User name or account id; undefined for everyone. */
  learner: string | undefined
  isWriting: boolean
}

/**
 * What a command line asks to rebuild. A word that is not known is refused, lest a misspelt option be taken as left out.
 * @returns `unclear-command` with the words that are missing or cannot be used
 */
export const readRebuild = (
  args: readonly string[],
): Result<Rebuild, { code: 'unclear-command'; words: string[] }> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  })
  const { table, learner, all, write } = values
  const words = [
    ...positionals,
    ...Object.keys(values).flatMap((name) => (name in OPTIONS ? [] : [`--${name}`])),
    ...(isTextOrMissing(table) ? [] : ['--table']),
    ...((learner === undefined) === (all === undefined) || !isTextOrMissing(learner)
      ? ['--learner or --all']
      : []),
  ]
  if (words.length > 0 || !isTextOrMissing(table) || !isTextOrMissing(learner))
    return fail({ code: 'unclear-command', words })
  return succeed({ tableName: table, learner, isWriting: write !== undefined })
}

const isTextOrMissing = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value !== '')

const OPTIONS = {
  table: { type: 'string' },
  learner: { type: 'string' },
  all: { type: 'boolean' },
  write: { type: 'boolean' },
} as const
