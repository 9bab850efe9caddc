import { unpackIndex } from '../../domain/search/packed-index.ts'
import { createSearch } from './create-search.ts'

export type Search = ReturnType<typeof createSearch>

/**
 * A search that needs no network any more.
 * @throws when the index did not arrive
 */
export const loadSearch = async (address: string): Promise<Search> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`No search index: ${response.status}`)
  // Written by the same build as this script, hence not checked again.
  return createSearch(unpackIndex(await response.json()))
}
