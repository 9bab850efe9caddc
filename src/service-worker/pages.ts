import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { NetworkFirst } from 'workbox-strategies'
import { OFFLINE_PAGE, PAGES } from './cache-names.ts'

/** How long a page may keep a reader waiting when an older copy is on the device. */
const PATIENCE_SECONDS = 3

/** A page is the same whatever stands behind `?`; that part is read by its script. */
const withoutQuery = ({ request }: { request: Request }): Promise<string> => {
  const url = new URL(request.url)
  url.search = ''
  return Promise.resolve(url.href)
}

const fresh = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    { cacheKeyWillBeUsed: withoutQuery },
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }),
  ],
})

/** The newest page there is: from the network, else from the device, else the page that says there is no network. */
export const newestPage: RouteHandlerCallback = async (options) => {
  const { event, request } = options
  try {
    return await fresh.handle({ event, request: request as Request })
  } catch {
    const { href } = new URL(await withoutQuery({ request: request as Request }))
    return (await caches.match(href)) ?? (await caches.match(OFFLINE_PAGE)) ?? Response.error()
  }
}
