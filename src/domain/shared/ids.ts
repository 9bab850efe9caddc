import * as z from 'zod/mini'

/**
 * An id chosen by an author: course, lesson, question, choice, check, source, programme. Chosen once and kept
 * for life, so that editing a title or an order never loses anybody's progress.
 */
export const authoredIdSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'authored-id' }),
    z.maxLength(64),
    z.describe('Lower-case ASCII letters, digits and single hyphens, at most 64 characters'),
  )

/** UUIDv7 made on the device, so that a repeated request is recognised and ordering is roughly by time. */
export const attemptIdSchema = z.uuidv7().check(z.describe('UUIDv7 the device chose for this attempt'))
export const statementIdSchema = z.uuidv7().check(z.describe('UUIDv7 the device chose for this statement'))

export const accountIdSchema = z.uuidv7().check(z.describe('UUIDv7 chosen when the account is made'))

export const deliveryIdSchema = z.uuidv7().check(z.describe('UUIDv7 the server chose at a sign-in'))
export const parcelIdSchema = z.uuidv7().check(z.describe('UUIDv7 the device chose for this parcel'))

/** Content hash of a question bank; names the answer key that marks an attempt. */
export const keyVersionSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{16}$/), z.describe('First 16 hex digits of the SHA-256 of the question bank'))

export type AttemptId = z.infer<typeof attemptIdSchema>
export type StatementId = z.infer<typeof statementIdSchema>
export type AccountId = z.infer<typeof accountIdSchema>
export type DeliveryId = z.infer<typeof deliveryIdSchema>
export type ParcelId = z.infer<typeof parcelIdSchema>
export type KeyVersion = z.infer<typeof keyVersionSchema>
