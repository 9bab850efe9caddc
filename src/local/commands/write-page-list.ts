import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SharedPage, sharedPathSchema } from '../../domain/sharing/shared-page.ts'

/** Where a build lists its pages, below its folder. */
export const PAGE_LIST = 'cac-trang/danh-sach.json'

/**
 * Lists the pages of a finished build that may be found and so may be shared: those that name an address of their own to
 * search engines.
 */
export const writePageList = async (distFolder: string): Promise<void> => {
  const names = await readdir(distFolder, { recursive: true })
  const files = names.filter((name) => /(?:^|[/\\])index\.html$/.test(name)).sort()
  const pages: SharedPage[] = []
  for (const file of files) {
    const page = sharedPageOf(await readFile(join(distFolder, file), 'utf8'))
    if (page !== undefined) pages.push(page)
  }
  const list = join(distFolder, PAGE_LIST)
  await mkdir(join(list, '..'), { recursive: true })
  await writeFile(list, JSON.stringify(pages))
}

/** What a page's head says of it; undefined where it names no address. */
export const sharedPageOf = (html: string): SharedPage | undefined => {
  const canonical = /<link rel="?canonical"? href="?([^">\s]+)/.exec(html)?.[1]
  const title = metaOf(html, 'og:title')
  if (canonical === undefined || title === undefined) return undefined
  const path = sharedPathSchema.safeParse(new URL(canonical).pathname)
  if (!path.success) return undefined
  const picture = metaOf(html, 'og:image')
  return {
    ...{ path: path.data, title, description: metaOf(html, 'og:description') ?? '' },
    ...(picture !== undefined && { picture: new URL(picture).pathname }),
  }
}

const metaOf = (html: string, property: string): string | undefined => {
  const found = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1]
  return found?.replaceAll(/&(?:amp|quot|lt|gt|#34|#38|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}

const ENTITIES: Record<string, string> = {
  ...{ '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' },
  ...{ '&#34;': '"', '&#38;': '&', '&#39;': "'", '&#x27;': "'" },
}
