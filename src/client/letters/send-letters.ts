import { sendLetterRoute } from '../../contract/sharing/send-letter.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { isPassing } from '../back-off.ts'
import { type ApiFailure, callApi } from '../call-api.ts'
import { keepLetter, letGo, type WaitingLetter, waitingLetters } from './waiting-letters.ts'

let sending: Promise<void> | undefined

/** Sends every letter on this device that may be sent now; what cannot reach the server waits for the next occasion. */
export const sendLetters = (): Promise<void> => {
  sending ??= sendAll().finally(() => {
    sending = undefined
  })
  return sending
}

const sendAll = async (): Promise<void> => {
  const now = new Date().toISOString()
  for (const waiting of waitingLetters()) {
    if (waiting.retryAt !== undefined && waiting.retryAt > now) continue
    const sent = await sendLetter(waiting)
    if (!sent.ok && sent.code === 'offline') return
  }
}

/**
 * Sends one letter. Kept on the device until the server has it, or has said that it never will.
 * @param website what stood in the field nobody sees
 */
export const sendLetter = async (
  waiting: WaitingLetter,
  website?: string,
): Promise<Result<{ receivedAt: Instant }, ApiFailure>> => {
  const { letter, owner } = waiting
  const reply = await callApi(
    sendLetterRoute,
    { body: { letter, website } },
    owner === 'nobody' ? undefined : owner,
  )
  if (reply.ok) {
    letGo(letter)
    return succeed(reply.value)
  }
  if (isPassing(reply.code)) return fail(reply)
  if (reply.code === 'too-many-letters') keepLetter({ ...waiting, retryAt: reply.until })
  else letGo(letter)
  return fail(reply)
}
