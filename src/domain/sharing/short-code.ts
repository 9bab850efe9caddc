import * as z from 'zod/mini'

/** Capitals and digits that nobody takes for another one on a poster or in handwriting. */
const LETTERS = '34679ACDEFGHJKMNPQRTVWXY'

const TEAM_LETTERS = 6
const LINK_LETTERS = 8

const codeOf = (letters: number) => new RegExp(`^[${LETTERS}]{${letters}}$`)

export const teamCodeSchema = z
  .string()
  .check(
    z.regex(codeOf(TEAM_LETTERS)),
    z.describe('Six capitals and digits; whoever has it may make links for the team'),
  )

export const linkCodeSchema = z
  .string()
  .check(z.regex(codeOf(LINK_LETTERS)), z.describe('Eight capitals and digits, as in /t/<code>'))

/** A code as it was typed or read out: small letters, spaces and hyphens are let go of. */
export const readShortCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase()

/** @param hash at least six bytes, evenly spread */
export const teamCodeFrom = (hash: Uint8Array): string => lettersFrom(hash, TEAM_LETTERS)

/** @param hash at least eight bytes, evenly spread */
export const linkCodeFrom = (hash: Uint8Array): string => lettersFrom(hash, LINK_LETTERS)

// 256 is no multiple of 24, so some letters come up a little more often: no secret rests on it.
const lettersFrom = (hash: Uint8Array, letters: number): string =>
  [...hash.slice(0, letters)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('')
