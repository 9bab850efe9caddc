import { parseArgs } from 'node:util'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'

export const USAGE =
  'npm run edition -- --courses COURSE,COURSE --out FILE.zip [--made-by "NAME"] [--table TABLE]'

interface EditionCommand {
  courseIds: string[]
  out: string
  madeBy: string
  /** Where to register the key; without it a registration file is written beside the ZIP. */
  tableName?: string | undefined
}

/** Reads the options of `npm run edition`. Fails with those that are missing or cannot be used. */
export const readEditionOrder = (
  args: string[],
): Result<EditionCommand, { code: 'bad-options'; options: string[] }> => {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      courses: { type: 'string' },
      out: { type: 'string' },
      'made-by': { type: 'string' },
      table: { type: 'string' },
    },
  })
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const courseIds = [...new Set((text('courses') ?? '').split(',').map((id) => id.trim()))].filter(Boolean)
  const out = text('out')
  const known = ['courses', 'out', 'made-by', 'table']
  const options = [
    ...(courseIds.length === 0 ? ['--courses'] : []),
    ...(out?.endsWith('.zip') ? [] : ['--out']),
    ...Object.keys(values).flatMap((name) => (known.includes(name) ? [] : [`--${name}`])),
  ]
  if (options.length > 0 || out === undefined) return fail({ code: 'bad-options', options })
  return succeed({ courseIds, out, madeBy: text('made-by') ?? 'Lớp Học Số', tableName: text('table') })
}
