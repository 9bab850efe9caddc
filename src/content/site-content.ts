import { resolve } from 'node:path'
import { heldContent } from './held-content.ts'
import { loadContent } from './load-content.ts'
import type { PublishedContent } from './published.ts'
import { today } from './today.ts'

let loaded: Promise<PublishedContent> | undefined

/** What the pages are made of, read once for each build. `CONTENT_FOLDER` names another folder than `content/`. */
export const siteContent = (): Promise<PublishedContent> => {
  loaded ??= load()
  return loaded
}

const load = async (): Promise<PublishedContent> =>
  heldContent() ?? (await loadContent(resolve(process.env.CONTENT_FOLDER ?? 'content'), today())).published
