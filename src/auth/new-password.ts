import { randomInt } from 'node:crypto'

// Without letters and digits that are taken for each other when read out or copied by hand.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A password to hand over once, e.g. `k7mp-3xwd-9hqa-tz4c`: 79 bits, easy to read out. */
export const newPassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-')
