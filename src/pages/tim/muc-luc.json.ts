import type { APIRoute } from 'astro'
import { searchEntries } from '../../components/search/search-entries.ts'
import { siteContent } from '../../content/site-content.ts'
import { packIndex } from '../../domain/search/packed-index.ts'

/** What the search page looks through, written once for each build. */
export const GET: APIRoute = async () => Response.json(packIndex(searchEntries(await siteContent())))
