import { countCode, forgiveCode } from '../../auth/code-throttle.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'
import type { ApiContext } from '../api-context.ts'
import type { SharingDependencies } from './dependencies.ts'

/** Looks up what a team's code opens. Wrong codes count against the address they come from, right ones do not. */
export const byTeamCode = async <Found>(
  { counter, addressOf, now }: Pick<SharingDependencies, 'counter' | 'addressOf' | 'now'>,
  context: ApiContext,
  find: () => Promise<Found | undefined>,
): Promise<Result<Found, { code: 'no-such-team' } | { code: 'too-many-codes'; until: Instant }>> => {
  const address = addressOf(context)
  const asked = now()
  const counted = await countCode(counter, address, asked)
  if (!counted.ok) return counted
  const found = await find()
  if (found === undefined) return fail({ code: 'no-such-team' })
  await forgiveCode(counter, address, asked)
  return succeed(found)
}
