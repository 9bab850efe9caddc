import { resolve } from 'node:path'
import { loadContent } from './load-content.ts'
import type { PublishedContent } from './published.ts'

let loaded: Promise<PublishedContent> | undefined

/** What the pages are made of, read once for each build. `CONTENT_FOLDER` names another folder than `content/`. */
export const siteContent = (): Promise<PublishedContent> => {
  loaded ??= loadContent(resolve(process.env.CONTENT_FOLDER ?? 'content')).then(({ published }) => published)
  return loaded
}
