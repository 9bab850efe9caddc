import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { Instant } from '../domain/shared/time.ts'
import { networkOf } from './network-of.ts'
import { type ThrottleWindow, throttleWindowAt } from './throttle-window.ts'

/**
 * Tries in one window. An account's limit stops guessing at one person; an address's is wide, because a whole
 * training class can sit behind one address.
 */
const TRIES_PER_ACCOUNT = 10
const TRIES_PER_ADDRESS = 100

/** Whose tries are counted: a user name as it is looked up, or the address a request came from. */
export interface Tried {
  kind: 'account' | 'address'
  name: string
}

export interface SignInCounter {
  /** Adds one try. @returns how many there are now in this window */
  add(tried: Tried, window: ThrottleWindow): Promise<number>
  /** Takes one try back. */
  takeBack(tried: Tried, window: ThrottleWindow): Promise<void>
  clear(tried: Tried, window: ThrottleWindow): Promise<void>
}

interface Try {
  username: string
  address: string
}

/**
 * Counts a try to sign in. To be called before the password is looked at: counting first means that guesses sent all
 * at once cannot slip through.
 */
export const countSignIn = async (
  counter: SignInCounter,
  { username, address }: Try,
  now: Instant,
): Promise<Result<void, { code: 'too-many-sign-ins'; until: Instant }>> => {
  const window = throttleWindowAt(now)
  const refusal = fail({ code: 'too-many-sign-ins', until: window.endsAt })
  if ((await counter.add({ kind: 'address', name: networkOf(address) }, window)) > TRIES_PER_ADDRESS)
    return refusal
  if ((await counter.add({ kind: 'account', name: username }, window)) > TRIES_PER_ACCOUNT) return refusal
  return succeed(undefined)
}

/** After a success: the account starts afresh, and the address is charged for failures only. */
export const forgiveSignIn = async (
  counter: SignInCounter,
  { username, address }: Try,
  now: Instant,
): Promise<void> => {
  const window = throttleWindowAt(now)
  await Promise.all([
    counter.clear({ kind: 'account', name: username }, window),
    counter.takeBack({ kind: 'address', name: networkOf(address) }, window),
  ])
}
