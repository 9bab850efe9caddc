import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Edition } from '../../../domain/edition/edition.ts'
import type { EditionKit, KitCourse } from '../../../domain/edition/edition-kit.ts'
import type { PrivateKey } from '../../../domain/edition/result-signature.ts'
import { CLASS_PAGE, editionHas, FRONT_PAGE, fileOf, type Has, SEARCH_SCRIPT } from './edition-files.ts'
import { searchScript } from './edition-search.ts'
import { fillClassPage } from './fill-class-page.ts'
import { fillFrontPage } from './fill-front-page.ts'
import { type Gathered, gatherPages } from './gather-pages.ts'
import { type Page, writePage } from './html-tree.ts'
import { rewritePage } from './rewrite-page.ts'

/** Pages of no course that every edition has. */
const SHARED_PAGES = ['/nguon/', '/thuat-ngu/', '/tim/', '/xa-phuong/']
/** Bundled by the build for pages that lie among files. */
const PAGE_SCRIPT = '/trang.js'
const CLASS_SCRIPT = '/lop.js'
const KEY_SCRIPT = '/ban.js'

export interface EditionOrder {
  kit: EditionKit
  edition: Edition
  key: PrivateKey
  /** A file of the finished site by its address; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  words: { needsNetwork: string; edition: string }
  /** Called after each page, with how many are done. */
  tell?(done: number, of: number): void
}

/**
 * Makes the ZIP file of an edition out of the finished pages of the site. The same order gives the same bytes.
 * @throws when the site lacks a page that its kit names, as when it was published anew meanwhile
 */
export const makeEdition = async ({
  kit,
  edition,
  key,
  read,
  words,
  tell,
}: EditionOrder): Promise<Uint8Array> => {
  const courses = kit.courses.filter(({ id }) => edition.courses.some((course) => course.id === id))
  const readSurely = async (path: string): Promise<Uint8Array> => {
    const bytes = await read(path)
    if (bytes === undefined) throw new Error(`The site has no ${path}`)
    return bytes
  }
  const paths = [...courses.flatMap(pathsOf), ...SHARED_PAGES, FRONT_PAGE, CLASS_PAGE]
  const { pages, pictures } = await gatherPages(paths, readSurely, tell)
  const has = editionHas([...pages.keys(), ...pictures.keys()])

  // Before any page is rewritten: what is taken from a lesson gets the addresses of where it then lies.
  fillFrontPage(pageOf(pages, FRONT_PAGE), courses, words.edition)
  const checks = courses.map(({ id, lessons }) => ({
    courseId: id,
    lessons: lessons.map((path) => pageOf(pages, path)),
  }))
  fillClassPage(pageOf(pages, CLASS_PAGE), checks)

  const files: Record<string, Uint8Array> = {}
  for (const [path, bytes] of pictures) files[fileOf(path)] = bytes
  for (const [path, page] of pages) {
    const scripts = path === CLASS_PAGE ? [KEY_SCRIPT, CLASS_SCRIPT] : [PAGE_SCRIPT]
    rewritePage(page, {
      ...{ path, has, scripts },
      ...{ siteOrigin: kit.siteOrigin, needsNetworkWords: words.needsNetwork },
    })
    files[fileOf(path)] = strToU8(`${writePage(page)}\n`)
  }
  files[fileOf(`/tim/${SEARCH_SCRIPT}`)] = strToU8(await searchOf(readSurely, has))
  for (const script of [PAGE_SCRIPT, CLASS_SCRIPT])
    files[fileOf(script)] = await readSurely(`/mang-di${script}`)
  files[fileOf(KEY_SCRIPT)] = strToU8(keyScript(edition, key))
  return zipSync(inOrder(files), { level: 9, mtime: ZIP_TIME })
}

const pageOf = (pages: Gathered['pages'], path: string): Page => {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`${path} is not a page`)
  return page
}

const pathsOf = ({ id, lessons, files }: KitCourse): string[] => [`/khoa-hoc/${id}/`, ...lessons, ...files]

const searchOf = async (read: (path: string) => Promise<Uint8Array>, has: Has): Promise<string> =>
  // Written by the same build as this script, hence not checked again.
  searchScript(JSON.parse(new TextDecoder().decode(await read('/tim/muc-luc.json'))), has)

/** The key travels in the open: it shows that a file was not altered on its way, not who sat in class. */
const keyScript = ({ editionId, courses }: Edition, { x, y, d }: PrivateKey): string =>
  `globalThis.lopHocSoBan = ${JSON.stringify({ editionId, courses, key: { x, y, d } })}\n`

// A ZIP holds local time without a zone; one moment for all files, so that no clock gets into the bytes.
const ZIP_TIME = new Date(2026, 0, 1)

const inOrder = (files: Record<string, Uint8Array>): Zippable =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
