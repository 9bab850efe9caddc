import type { WorkerMessage } from './worker-message.ts'

/**
 * Lets the site be read without a network from the next page on. Waits until this page is loaded, so that it costs the
 * first view nothing. Browsers without service workers, such as those inside some chat apps, just go without.
 */
export const keepSite = (): void => {
  if (!('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}

const register = async (): Promise<void> => {
  const registration = await navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined)
  if (registration === undefined) return
  await navigator.serviceWorker.ready
  // Also what comes later: the worker may not have taken over the page when it was asked for.
  new PerformanceObserver((loaded) => {
    const files = loaded
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.startsWith('/_astro/'))
    if (files.length === 0) return
    const message: WorkerMessage = { type: 'keep-page', page: location.origin + location.pathname, files }
    registration.active?.postMessage(message)
  }).observe({ type: 'resource', buffered: true })
  // The notice is for the few who have a page open across a release; nobody else pays for it.
  const tell = (): void => void import('./tell-update.ts').then(({ tellUpdate }) => tellUpdate(registration))
  if (registration.waiting !== null) tell()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller !== null) tell()
    })
  })
}
