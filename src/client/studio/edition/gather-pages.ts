import { attributeOf, elementsIn, type Page, readPage } from './html-tree.ts'

const SOURCES = '/nguon/'

export interface Gathered {
  pages: Map<string, Page>
  pictures: Map<string, Uint8Array>
}

/**
 * Reads the pages and pictures named, and every source that one of the pages links to: a source is small, and who reads of
 * one wants to see whether it is in force.
 * @param tell called after each file, with how many are read and how many are known of
 */
export const gatherPages = async (
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<Gathered> => {
  const gathered: Gathered = { pages: new Map(), pictures: new Map() }
  const known = new Set(paths)
  let done = 0
  // A set gives what is added while it is gone through as well.
  for (const path of known) {
    const bytes = await read(path)
    if (path.endsWith('/')) {
      const page = readPage(new TextDecoder().decode(bytes))
      gathered.pages.set(path, page)
      // The list of sources names all there are.
      if (path !== SOURCES) for (const source of sourcesIn(page)) known.add(source)
    } else gathered.pictures.set(path, bytes)
    done += 1
    tell(done, known.size)
  }
  return gathered
}

const sourcesIn = (page: Page): string[] =>
  elementsIn(page)
    .map((element) => (attributeOf(element, 'href') ?? '').replace(/[?#].*$/, ''))
    .filter((path) => path.startsWith(SOURCES) && path !== SOURCES)
