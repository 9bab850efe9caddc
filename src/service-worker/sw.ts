import { NavigationRoute, registerRoute } from 'workbox-routing'
import { readMessage, SEND_TAG } from '../client/offline/worker-message.ts'
import { OFFLINE_PAGE, PAGES } from './cache-names.ts'
import { hashedFiles, isHashedFile } from './hashed-files.ts'
import { isIndex, newestIndex } from './indexes.ts'
import { keepPage } from './keep-page.ts'
import { newestPage } from './pages.ts'
import { sendParcels } from './send-parcels.ts'

/**
 * The site without a network. Whatever is not named here goes to the network as if no worker were there: the API above
 * all, whose answers belong to one person and are never kept.
 */
declare const self: ServiceWorkerGlobalScope

registerRoute(isHashedFile, hashedFiles)
registerRoute(isIndex, newestIndex)
registerRoute(new NavigationRoute(newestPage, { denylist: [/^\/api\//, /^\/t\//] }))

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  const message = readMessage(event.data)
  // A newer worker waits until a page says that nobody is in the middle of a quiz.
  if (message?.type === 'take-over') event.waitUntil(self.skipWaiting())
  if (message?.type === 'keep-page') event.waitUntil(keepPage(message.page, message.files))
})

self.addEventListener('sync', (event: Event) => {
  // What is in plain is left to pages, which know who is signed in; what is sealed needs nobody.
  if (event instanceof ExtendableEvent && 'tag' in event && event.tag === SEND_TAG)
    event.waitUntil(sendParcels())
})

const keepOfflinePage = async (): Promise<void> => {
  await (await caches.open(PAGES)).add(new Request(OFFLINE_PAGE, { cache: 'reload' }))
}
