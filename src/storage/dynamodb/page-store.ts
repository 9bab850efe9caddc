import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import * as z from 'zod/mini'
import {
  type PageStore,
  type SharedPage,
  sectionOf,
  sharedPageSchema,
} from '../../domain/sharing/shared-page.ts'
import { publishedPagesKey } from './keys.ts'
import { deleteItem, getItem, putIf, queryAll, type Table } from './table.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

const sectionItemSchema = z.object({ sk: z.string(), pages: z.instanceof(Uint8Array) })

/** How long a process goes on with what it has read: so long may a link lead to a page withdrawn a moment ago. */
const HELD_MS = 60_000

/** The pages of the last publication, an item for each course or other part of the site. */
export const createPageStore = (table: Table, nowMs: () => number = Date.now): PageStore => {
  const hold = holding(nowMs)

  const sections = async () =>
    (await queryAll(table, publishedPagesKey('').pk)).map((item) => sectionItemSchema.parse(item))

  return {
    pageAt: async (path) => {
      const section = sectionOf(path)
      const pages = await hold(section, async () => {
        const item = await getItem(table, publishedPagesKey(section), { isConsistent: false })
        return item === undefined ? [] : unpack(item)
      })
      return pages.find((page) => page.path === path)
    },

    pages: () => hold('every page', async () => (await Promise.all((await sections()).map(unpack))).flat()),

    publish: async (pages) => {
      const bySection = Map.groupBy(pages, ({ path }) => sectionOf(path))
      for (const [section, inSection] of bySection) {
        const body = await compress(Buffer.from(JSON.stringify(inSection), 'utf8'))
        await putIf(table, publishedPagesKey(section), { pages: body }, {})
      }
      for (const { sk } of await sections()) {
        if (!bySection.has(sk)) await deleteItem(table, publishedPagesKey(sk))
      }
    },
  }
}

const unpack = async (item: unknown): Promise<SharedPage[]> => {
  const json = await decompress(sectionItemSchema.parse(item).pages)
  return z.array(sharedPageSchema).parse(JSON.parse(json.toString('utf8')))
}

const holding = (nowMs: () => number) => {
  const held = new Map<string, { pages: SharedPage[]; untilMs: number }>()
  return async (name: string, read: () => Promise<SharedPage[]>): Promise<SharedPage[]> => {
    const known = held.get(name)
    if (known !== undefined && known.untilMs > nowMs()) return known.pages
    const pages = await read()
    // Nothing is held of parts that are not there: anybody may ask for any name.
    if (pages.length > 0) held.set(name, { pages, untilMs: nowMs() + HELD_MS })
    return pages
  }
}
