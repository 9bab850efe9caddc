/**
 * Published in place of the worker when a release of it is bad (`docs/runbooks/bad-release.md`): takes over at once,
 * empties what the worker kept and removes itself. Answers and course packs are not touched.
 */
import { PACK_PREFIX } from '../client/offline/worker-message.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => event.waitUntil(retreat()))

const retreat = async (): Promise<void> => {
  const kept = await caches.keys()
  await Promise.all(kept.filter((name) => !name.startsWith(PACK_PREFIX)).map((name) => caches.delete(name)))
  await self.registration.unregister()
  // The pages go on as they are; the next one comes from the network.
  await self.clients.claim()
}
