import * as z from 'zod/mini'
import type { Instant } from '../../domain/shared/time.ts'

/** An instant as epoch milliseconds: 8 bytes in the table where the ISO text takes 24. */
export const storedInstantSchema = z.int()

export const toStoredInstant = (instant: Instant): number => Date.parse(instant)

export const fromStoredInstant = (epochMs: number): Instant => new Date(epochMs).toISOString()

/** When DynamoDB may remove an item that is over at this moment, in epoch seconds. */
export const ttlOf = (expiresAt: Instant): number => Math.ceil(Date.parse(expiresAt) / 1000)
