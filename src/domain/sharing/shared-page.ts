import * as z from 'zod/mini'

/**
 * The address of a page of this site and of no other: segments of small letters, digits and single hyphens between
 * slashes. Two slashes, a backslash, a dot or a colon, with which a browser would leave the site, do not fit.
 */
export const sharedPathSchema = z
  .string()
  .check(
    z.regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/),
    z.maxLength(240),
    z.describe('Path of a published page, with its closing slash'),
  )

/** A page that a link may lead to, with what a preview shows of it. */
export const sharedPageSchema = z.strictObject({
  path: sharedPathSchema,
  title: z.string(),
  description: z.string(),
  picture: z.optional(
    z.string().check(z.regex(/^\/the\/[0-9a-f]+\.png$/), z.describe('Path of the picture of its link card')),
  ),
})

export type SharedPage = z.infer<typeof sharedPageSchema>

/** The part of the site that a page belongs to, under which it is kept: a course, or the first segment. */
export const sectionOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/').filter((segment) => segment !== '')
  return first === 'khoa-hoc' && second !== '' ? `${first}/${second}` : first === '' ? '/' : first
}

/** What is published now. */
export interface PageStore {
  pageAt(path: string): Promise<SharedPage | undefined>
  pages(): Promise<SharedPage[]>
  /** Puts this publication in place of the one before. */
  publish(pages: readonly SharedPage[]): Promise<void>
}
