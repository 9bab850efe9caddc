import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import { networkOf } from './network-of.ts'
import type { SignInCounter, Tried } from './sign-in-throttle.ts'
import { throttleWindowAt } from './throttle-window.ts'

/** Wrong codes from one address in a quarter of an hour; of 190 million codes that finds none. */
const TRIES_PER_ADDRESS = 60

export type CodeCounter = Pick<SignInCounter, 'add' | 'takeBack'>

/** Counts a try of a team's code, before it is looked at: codes sent all at once cannot slip through. */
export const countCode = async (
  counter: CodeCounter,
  address: string,
  now: Instant,
): Promise<Result<void, { code: 'too-many-codes'; until: Instant }>> => {
  const window = throttleWindowAt(now)
  const tries = await counter.add(triedFrom(address), window)
  return tries > TRIES_PER_ADDRESS
    ? fail({ code: 'too-many-codes', until: window.endsAt })
    : succeed(undefined)
}

/** The code was right: a whole team may work from one address. */
export const forgiveCode = (counter: CodeCounter, address: string, now: Instant): Promise<void> =>
  counter.takeBack(triedFrom(address), throttleWindowAt(now))

// Apart from the tries to sign in from the same address.
const triedFrom = (address: string): Tried => ({ kind: 'address', name: `team-code ${networkOf(address)}` })
