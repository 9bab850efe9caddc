import { HASHED_FILES, PAGES } from './cache-names.ts'

/**
 * Keeps a page and its files, as far as they are missing. The browser's own memory has them, so this costs no network.
 * One that cannot be fetched is left out: the page will ask again when it is next opened.
 */
export const keepPage = async (page: string, files: readonly string[]): Promise<void> => {
  const [pages, hashedFiles] = await Promise.all([caches.open(PAGES), caches.open(HASHED_FILES)])
  await Promise.all([keep(pages, page), ...files.map((file) => keep(hashedFiles, file))])
}

const keep = async (cache: Cache, address: string): Promise<void> => {
  if ((await caches.match(address)) !== undefined) return
  const response = await fetch(address).catch(() => undefined)
  if (response?.status === 200) await cache.put(address, response)
}
