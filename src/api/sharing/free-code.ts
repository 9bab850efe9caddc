import { createHash } from 'node:crypto'

/** That so many in a row are taken is a fault, not chance. */
const MOST_TRIES = 8

/**
 * Makes something under a code that comes from what it is made for, so that a repeat finds the same code; the next one
 * where it is taken by something else.
 * @param make is told the hash to make the code of; undefined when the code is taken
 */
export const underFreeCode = async <Made>(
  madeFor: string,
  make: (hash: Uint8Array) => Promise<Made | undefined>,
): Promise<Made> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const made = await make(createHash('sha256').update(`${madeFor} ${tries}`).digest())
    if (made !== undefined) return made
  }
  throw new Error('No code is free')
}
