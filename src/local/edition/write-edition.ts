import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeEdition } from '../../client/studio/edition/make-edition.ts'
import { EDITION_FORMAT, type Edition, type EditionFile } from '../../domain/edition/edition.ts'
import { editionIdOf } from '../../domain/edition/edition-id.ts'
import { editionKitSchema, KIT_PATH } from '../../domain/edition/edition-kit.ts'
import { newEditionKey, type PrivateKey } from '../../domain/edition/result-signature.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { editionTexts } from '../../i18n/edition-words.ts'

interface EditionFrom {
  /** A finished build. */
  distFolder: string
  courseIds: readonly string[]
  madeBy: string
  madeAt: Instant
  /** A new one when left out. */
  key?: PrivateKey
}

/** Makes the ZIP of an edition out of a finished build. Fails with the courses that the build does not have. */
export const editionFrom = async ({
  distFolder,
  courseIds,
  madeBy,
  madeAt,
  key: given,
}: EditionFrom): Promise<
  Result<{ edition: Edition; zip: Uint8Array }, { code: 'no-such-course'; courseIds: string[] }>
> => {
  const read = (path: string): Promise<Uint8Array | undefined> =>
    readFile(join(distFolder, path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined)
  const kit = editionKitSchema.parse(JSON.parse(await readFile(join(distFolder, KIT_PATH), 'utf8')))
  const missing = courseIds.filter((id) => kit.courses.every((course) => course.id !== id))
  if (missing.length > 0) return fail({ code: 'no-such-course', courseIds: missing })

  const key = given ?? (await newEditionKey())
  const publicKey = { x: key.x, y: key.y }
  const courses = kit.courses
    .filter(({ id }) => courseIds.includes(id))
    .map(({ id, title, checks }) => ({ id, title, checks }))
  const edition: Edition = { editionId: await editionIdOf(publicKey), publicKey, courses, madeAt, madeBy }
  const words = editionTexts(edition, kit.siteOrigin)
  return succeed({ edition, zip: await makeEdition({ kit, edition, key, read, words }) })
}

/** Writes the file that registers an edition once a trainer opens it on the site. @returns its name */
export const writeRegistration = async (
  zipFile: string,
  { publicKey, courses }: Edition,
): Promise<string> => {
  const file: EditionFile = { format: EDITION_FORMAT, publicKey, courses }
  const name = zipFile.replace(/\.zip$/, '.dang-ky.json')
  await writeFile(name, `${JSON.stringify(file, null, 2)}\n`)
  return name
}
