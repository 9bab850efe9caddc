import { createSearch } from '../../client/search/create-search.ts'
import type { Search } from '../../client/search/load-search.ts'
import { type PackedIndex, unpackIndex } from '../../domain/search/packed-index.ts'

declare global {
  var lopHocSoMucLuc: PackedIndex | undefined
}

/**
 * Takes the place of `client/search/load-search.ts` where a page lies among files: it may fetch nothing, but it may run
 * a script that brings the index.
 * @throws when the index did not arrive
 */
export const loadSearch = async (address: string): Promise<Search> => {
  globalThis.lopHocSoMucLuc ??= await runIndex(address)
  const entries = unpackIndex(globalThis.lopHocSoMucLuc)
  return createSearch(entries.map((entry) => ({ ...entry, href: addressHere(entry.href) })))
}

const runIndex = (address: string): Promise<PackedIndex> =>
  new Promise((arrived, failed) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => {
      if (globalThis.lopHocSoMucLuc === undefined) failed(new Error('No search index'))
      else arrived(globalThis.lopHocSoMucLuc)
    })
    script.addEventListener('error', () => failed(new Error('No search index')))
    document.body.append(script)
  })

/** `/khoa-hoc/x/#a` as seen from the search page: `../khoa-hoc/x/index.html#a`. */
const addressHere = (href: string): string => href.replace(/^\/([^?#]*)/, '../$1index.html')
