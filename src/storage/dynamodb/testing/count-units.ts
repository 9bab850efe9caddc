import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'

export interface UnitCounter {
  read: number
  write: number
  /** How many writes were refused by their condition: the engines report no units for those. */
  refusedWrites: number
  reset(): void
}

const consumedSchema = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) })

const KIND_BY_COMMAND: Record<string, 'read' | 'write'> = {
  GetItemCommand: 'read',
  QueryCommand: 'read',
  PutItemCommand: 'write',
  UpdateItemCommand: 'write',
  DeleteItemCommand: 'write',
}

/** Adds up the capacity units that the engine says each request consumed. */
export const countUnits = (client: DynamoDBDocumentClient): UnitCounter => {
  const units: UnitCounter = {
    read: 0,
    write: 0,
    refusedWrites: 0,
    reset: () => Object.assign(units, { read: 0, write: 0, refusedWrites: 0 }),
  }
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const kind = KIND_BY_COMMAND[commandName]
        if (kind === undefined) return next(args)
        try {
          const reply = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
          units[kind] += consumedSchema.parse(reply.output).ConsumedCapacity.CapacityUnits
          return reply
        } catch (error) {
          if (error instanceof Error && error.name === 'ConditionalCheckFailedException')
            units.refusedWrites += 1
          throw error
        }
      },
    { step: 'initialize', name: 'countUnits' },
  )
  return units
}
