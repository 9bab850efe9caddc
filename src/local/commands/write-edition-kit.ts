import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { PublishedContent, PublishedCourse } from '../../content/published.ts'
import { type EditionKit, KIT_PATH } from '../../domain/edition/edition-kit.ts'

/** Leaflets, where the build has them. */
const LEAFLETS = 'to-roi'

/**
 * Writes what editions are made of into a finished build: the list of each course's pages, and the scripts of pages that
 * lie among files. Whoever makes an edition, here or in a trainer's browser, then needs the finished site alone.
 */
export const writeEditionKit = async (
  { courses }: Pick<PublishedContent, 'courses'>,
  distFolder: string,
  siteOrigin: string,
): Promise<void> => {
  const leaflets = await leafletsIn(distFolder)
  const kit: EditionKit = { siteOrigin, courses: courses.map((course) => kitCourse(course, leaflets)) }
  await mkdir(join(distFolder, 'mang-di'), { recursive: true })
  await writeFile(join(distFolder, KIT_PATH), JSON.stringify(kit))
  await bundle('define-edition.ts', join(distFolder, 'mang-di/trang.js'), {
    'load-search': 'load-search-here',
  })
  await bundle('define-class.ts', join(distFolder, 'mang-di/lop.js'), {
    'record-statement': 'record-class-answer',
  })
}

const kitCourse = (
  { course, lessons, sources, figures }: PublishedCourse,
  leaflets: readonly string[],
): EditionKit['courses'][number] => {
  const home = `/khoa-hoc/${course.id}/`
  const photos = [...figures].flatMap(([name, { kind }]) => (kind === 'photo' ? [`${home}hinh/${name}`] : []))
  const blocks = lessons.flatMap((lesson) => lesson.blocks)
  return {
    id: course.id,
    title: course.title,
    summary: course.summary,
    lessons: lessons.map(({ id }) => `${home}${id}/`),
    files: [
      ...photos,
      ...sources.map(({ id }) => `/nguon/${id}/`),
      ...leaflets.filter((path) => path.split('/').includes(course.id)),
    ],
    checks: blocks.filter(({ type }) => type === 'check').length,
  }
}

const leafletsIn = async (distFolder: string): Promise<string[]> => {
  const names = await readdir(join(distFolder, LEAFLETS), { recursive: true }).catch(() => [])
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${LEAFLETS}/${name.replace(/index\.html$/, '')}`)
    .sort()
}

const ELEMENTS = resolve('src/elements/edition')

/** Modules that speak to a server; among files there is none. */
const SERVER_SIDE = /\/(?:send-waiting|refresh-progress)\.ts$/

/** @param stands names of modules of the client, each with the one beside the entry that takes its place */
const bundle = async (entry: string, outfile: string, stands: Record<string, string>): Promise<void> => {
  const plugin: Plugin = {
    name: 'among-files',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: SERVER_SIDE }, ({ path }) => ({ path, namespace: 'left-out' }))
      onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export {}' }))
      for (const [name, stand] of Object.entries(stands)) {
        onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, () => ({ path: join(ELEMENTS, `${stand}.ts`) }))
      }
    },
  }
  await build({
    entryPoints: [join(ELEMENTS, entry)],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [plugin],
  })
}
