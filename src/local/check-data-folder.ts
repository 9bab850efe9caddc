import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { DataFolderBrokenFault, DataFolderLockedFault } from './start-faults.ts'

interface Store {
  open(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens and closes the data folder once, to learn why it cannot be opened: dynalite opens it lazily, keeps the reason
 * to itself and throws from inside a later request. Uses dynalite's own copy of the library that reads the folder.
 * Throws `DataFolderLockedFault` or `DataFolderBrokenFault`.
 */
export const checkDataFolder = async (folder: string): Promise<void> => {
  const requireOfDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'))
  const { Level }: { Level: new (location: string) => Store } = requireOfDynalite('level')
  try {
    await mkdir(folder, { recursive: true })
    const store = new Level(folder)
    await store.open()
    await store.close()
  } catch (error) {
    if (isLocked(error)) throw new DataFolderLockedFault(folder, error)
    throw new DataFolderBrokenFault(folder, error)
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'LEVEL_LOCKED'
