import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { PublishedContent, PublishedCourse } from '../../content/published.ts'
import type { CoursePack } from '../../domain/course/course-pack.ts'

/** Measured: what the server says before a file, in front of the file itself. */
const HEADER_BYTES = 560

/** Pages that a course leads to, besides its own. */
const SHARED_PAGES = ['/thuat-ngu/', '/viec-cua-toi/', '/on-tap/', '/da-luu/']

/** Writes `goi.json` beside each course page of a finished build: the files, their sizes and versions. */
export const writeCoursePacks = async (
  { courses, practices }: Pick<PublishedContent, 'courses' | 'practices'>,
  distFolder: string,
): Promise<void> => {
  const files = packedFiles(distFolder)
  for (const course of courses) {
    const pack = await packOf(course, practices, files)
    await writeFile(join(distFolder, 'khoa-hoc', pack.courseId, 'goi.json'), JSON.stringify(pack))
  }
}

const packOf = async (
  { course, lessons, sources, figures }: PublishedCourse,
  practices: PublishedContent['practices'],
  { read, scripts }: PackedFiles,
): Promise<CoursePack> => {
  const home = `/khoa-hoc/${course.id}/`
  const pages = [
    home,
    ...lessons.map(({ id }) => `${home}${id}/`),
    `${home}kiem-tra/`,
    ...practices.filter((practice) => practice.course === course.id).map(({ id }) => `/thuc-hanh/${id}/`),
    ...sources.map(({ id }) => `/nguon/${id}/`),
    ...SHARED_PAGES,
  ]
  const photos = [...figures].flatMap(([name, { kind }]) => (kind === 'photo' ? [`${home}hinh/${name}`] : []))
  const held = await Promise.all([...pages, ...photos].map(read))
  const present = held.filter((file) => file !== undefined)
  const needed = new Set(
    (await Promise.all(present.map(({ text }) => scripts(text)))).flatMap((names) => [...names]),
  )
  const all = [
    ...present,
    ...(await Promise.all([...needed].sort().map(read))).filter((file) => file !== undefined),
  ]
  const files = all.map(({ path, version, bytes }) => ({ path, version, bytes }))
  const version = hash(files.map((file) => file.version).join(' '))
  return { courseId: course.id, title: course.title, version, files }
}

interface PackedFile {
  path: string
  version: string
  bytes: number
  text: string
}

interface PackedFiles {
  /** A file by its address, read and weighed once for all courses; undefined where the build has none. */
  read(path: string): Promise<PackedFile | undefined>
  /** Addresses of the scripts that a text names, and those that these name. */
  scripts(text: string): Promise<Set<string>>
}

const packedFiles = (distFolder: string): PackedFiles => {
  const held = new Map<string, Promise<PackedFile | undefined>>()
  const readOnce = async (path: string): Promise<PackedFile | undefined> => {
    const file = join(distFolder, path.endsWith('/') ? `${path}index.html` : path)
    if ((await stat(file).catch(() => undefined))?.isFile() !== true) return undefined
    const content = await readFile(file)
    return {
      path,
      version: hash(content),
      bytes: brotliCompressSync(content).length + HEADER_BYTES,
      text: content.toString('utf8'),
    }
  }
  const read = (path: string): Promise<PackedFile | undefined> => {
    const known = held.get(path) ?? readOnce(path)
    held.set(path, known)
    return known
  }
  const names = readdir(join(distFolder, '_astro')).catch(() => [])
  const scripts = async (text: string): Promise<Set<string>> => {
    const found = new Set<string>()
    const waiting = [text]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const name of await names) {
        const path = `/_astro/${name}`
        if (found.has(path) || !next.includes(name)) continue
        found.add(path)
        waiting.push((await read(path))?.text ?? '')
      }
    }
    return found
  }
  return { read, scripts }
}

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
