import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst } from 'workbox-strategies'
import { HASHED_FILES } from './cache-names.ts'

/** A missing script answered with a page would be kept as a script for ever; only what is no page is kept. */
const isFile = ({ response }: { response: Response }): Promise<Response | null> =>
  Promise.resolve(response.headers.get('content-type')?.startsWith('text/html') ? null : response)

const deviceFirst = new CacheFirst({
  cacheName: HASHED_FILES,
  plugins: [
    new CacheableResponsePlugin({ statuses: [200] }),
    { cacheWillUpdate: isFile },
    new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 90 * 24 * 60 * 60, purgeOnQuotaError: true }),
  ],
})

/** What is under such a name never changes: looked for on the device first, in course packs too. */
export const hashedFiles: RouteHandlerCallback = async ({ event, request }) =>
  (await caches.match(request as Request)) ?? deviceFirst.handle({ event, request: request as Request })

export const isHashedFile = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean =>
  sameOrigin && url.pathname.startsWith('/_astro/')
