import * as z from 'zod/mini'

const environmentSchema = z.object({
  TABLE_NAME: z.string().check(z.minLength(3)),
  SITE_ORIGIN: z
    .string()
    .check(
      z.regex(/^https?:\/\/[^/]+$/),
      z.describe('Scheme and host of the site, as browsers send it in Origin'),
    ),
})

export interface Environment {
  tableName: string
  siteOrigin: string
}

/** The settings of a deployed function. Throws, naming what is missing or wrong, so that it never starts. */
export const readEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const read = environmentSchema.safeParse(variables)
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`Environment variables missing or wrong: ${names.join(', ')}`)
  }
  return { tableName: read.data.TABLE_NAME, siteOrigin: read.data.SITE_ORIGIN }
}
