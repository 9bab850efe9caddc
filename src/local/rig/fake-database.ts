import { fileURLToPath } from 'node:url'
import { bundleScript, type Script } from './bundle-script.ts'

type FakeIndexedDb = typeof import('fake-indexeddb')

/** Makes an IndexedDB whose every step is queued by `setImmediate`, which is given. */
export type FakeDatabaseScript = Script<FakeIndexedDb>

export const bundleFakeDatabase = (): Promise<FakeDatabaseScript> =>
  bundleScript<FakeIndexedDb>(fileURLToPath(import.meta.resolve('fake-indexeddb')), ['globalThis'])
