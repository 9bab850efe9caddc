import { resolve } from 'node:path'
import { build } from 'astro'
import { writeAnswerKeys } from '../../content/answer-keys.ts'
import { UnfitContentError } from '../../content/content-fault.ts'
import { holdContent } from '../../content/held-content.ts'
import { loadContent } from '../../content/load-content.ts'
import { today } from '../../content/today.ts'
import { createCardPress } from '../../link-cards/card-press.ts'
import { takeOrders } from '../../link-cards/ordered-cards.ts'
import { UnfitCardError } from '../../link-cards/unfit-card-error.ts'
import { bundleServiceWorker } from './bundle-service-worker.ts'
import { siteOrigin } from './site-origin.ts'
import { writeCoursePacks } from './write-course-packs.ts'
import { writeEditionKit } from './write-edition-kit.ts'
import { writePageList } from './write-page-list.ts'

/**
 * `npm run build`: checks the content, writes the private answer keys, builds the pages and draws their link cards.
 * `CONTENT_FOLDER`, `ANSWER_KEYS_FOLDER`, `LINK_CARDS_FOLDER` and `DIST_FOLDER` name other places than `content`,
 * `.build/answer-keys`, `.build/link-cards` and `dist`.
 */
const contentFolder = resolve(process.env.CONTENT_FOLDER ?? 'content')
const answerKeysFolder = resolve(process.env.ANSWER_KEYS_FOLDER ?? '.build/answer-keys')
const linkCardsFolder = resolve(process.env.LINK_CARDS_FOLDER ?? '.build/link-cards')
const distFolder = resolve(process.env.DIST_FOLDER ?? 'dist')

process.env.ASTRO_TELEMETRY_DISABLED = '1'

try {
  const { published, answerKeys } = await loadContent(contentFolder, today())
  await writeAnswerKeys(answerKeys, answerKeysFolder)
  holdContent(published)
  const cardPress = createCardPress(linkCardsFolder)
  takeOrders(cardPress.order)
  await build({ outDir: distFolder, force: true })
  await cardPress.deliver(distFolder)
  await bundleServiceWorker(distFolder)
  await writeCoursePacks(published, distFolder)
  await writePageList(distFolder)
  await writeEditionKit(published, distFolder, siteOrigin())
} catch (error) {
  if (!(error instanceof UnfitContentError || error instanceof UnfitCardError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
