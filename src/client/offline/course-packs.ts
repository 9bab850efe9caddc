import { type CoursePack, coursePackSchema } from '../../domain/course/course-pack.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { packPathOf } from '../site-paths.ts'
import { PACK_PREFIX } from './worker-message.ts'

const VERSION_HEADER = 'x-pack-version'

/** A course kept on this device. */
export interface KeptPack {
  pack: CoursePack
  keptAt: Date
}

type PackFailure = { code: 'offline' } | { code: 'no-room' } | { code: 'not-found' }

/** What the newest pack of a course has, from the network. */
export const newestPack = async (courseId: string): Promise<CoursePack | undefined> => {
  const response = await fetch(packPathOf(courseId), { cache: 'no-cache' }).catch(() => undefined)
  if (response?.ok !== true) return undefined
  return coursePackSchema.safeParse(await response.json().catch(() => undefined)).data
}

/**
 * Keeps every file of a pack. What is kept already is left, so that a broken download goes on where it stopped, and an
 * update fetches only what changed. The list of files is kept last: a course without it is not whole.
 * @param tell called after each file, with how many are there
 */
export const keepPack = async (
  pack: CoursePack,
  tell: (kept: number) => void,
): Promise<Result<void, PackFailure>> => {
  const cache = await caches.open(PACK_PREFIX + pack.courseId)
  let kept = 0
  for (const file of pack.files) {
    const held = await cache.match(file.path)
    if (held?.headers.get(VERSION_HEADER) !== file.version) {
      const response = await fetch(file.path, { cache: 'no-cache' }).catch(() => undefined)
      if (response === undefined) return fail({ code: 'offline' })
      if (!response.ok) return fail({ code: 'not-found' })
      const headers = new Headers(response.headers)
      headers.set(VERSION_HEADER, file.version)
      const isPut = await cache.put(file.path, new Response(await response.blob(), { headers })).then(
        () => true,
        () => false,
      )
      if (!isPut) return fail({ code: 'no-room' })
    }
    kept += 1
    tell(kept)
  }
  await cache.put(
    packPathOf(pack.courseId),
    Response.json(pack, { headers: { date: new Date().toUTCString() } }),
  )
  await removeOld(cache, pack)
  return succeed(undefined)
}

/** The pack of a course that is whole on this device. */
export const keptPack = async (courseId: string): Promise<KeptPack | undefined> => {
  if (!(await caches.has(PACK_PREFIX + courseId))) return undefined
  const response = await (await caches.open(PACK_PREFIX + courseId)).match(packPathOf(courseId))
  const pack = coursePackSchema.safeParse(await response?.json().catch(() => undefined)).data
  return pack && { pack, keptAt: new Date(response?.headers.get('date') ?? 0) }
}

export const keptPacks = async (): Promise<KeptPack[]> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PACK_PREFIX))
  const packs = await Promise.all(names.map((name) => keptPack(name.slice(PACK_PREFIX.length))))
  return packs.filter((kept) => kept !== undefined)
}

export const forgetPack = async (courseId: string): Promise<void> => {
  await caches.delete(PACK_PREFIX + courseId)
}

const removeOld = async (cache: Cache, { courseId, files }: CoursePack): Promise<void> => {
  const wanted = new Set([packPathOf(courseId), ...files.map(({ path }) => path)])
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}
