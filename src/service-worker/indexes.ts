import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { NetworkFirst } from 'workbox-strategies'
import { INDEXES } from './cache-names.ts'

/** The search index, so that search goes on without a network in a page opened without one. */
export const newestIndex = new NetworkFirst({
  cacheName: INDEXES,
  networkTimeoutSeconds: 3,
  plugins: [new CacheableResponsePlugin({ statuses: [200] })],
})

export const isIndex = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean =>
  sameOrigin && url.pathname === '/tim/muc-luc.json'
