import { SEND_TAG } from './offline/worker-message.ts'

/**
 * Asks the browser to wake the site's worker once there is a network, though no page may be open by then. Not every browser
 * can; nothing depends on it, for each page sends what waits when it is opened.
 */
export const askWorkerToSend = async (): Promise<void> => {
  try {
    const registration = await globalThis.navigator?.serviceWorker?.getRegistration()
    if (registration !== undefined && canSync(registration)) await registration.sync.register(SEND_TAG)
  } catch {
    // The browser or its owner does not want it.
  }
}

interface Syncing {
  sync: { register(tag: string): Promise<void> }
}

// TypeScript knows nothing of it, because Safari and Firefox do not have it.
const canSync = (registration: object): registration is Syncing => 'sync' in registration
