import { afterAll, beforeAll, describe, inject } from 'vitest'
import { createTableClient } from '../client.ts'
import { createTable } from '../create-table.ts'
import { startEmbeddedEngine } from '../embedded-engine.ts'
import type { Table } from '../table.ts'
import { countUnits, type UnitCounter } from './count-units.ts'

export interface TableUnderTest extends Table {
  units: UnitCounter
}

/**
 * Runs one suite against the embedded engine and against DynamoDB Local, each on a table of its own.
 * @param suite gets a function that gives the table; call it inside tests and hooks, where the table exists
 */
export const describeOnEachEngine = (title: string, suite: (table: () => TableUnderTest) => void): void => {
  describe(title, () => {
    describe('on the embedded engine', () => suiteOnTable(startEmbeddedEngine, suite))

    const endpoint = inject('dynamodbLocalEndpoint')
    if (endpoint === undefined) {
      describe.skip('on DynamoDB Local: skipped, no Java on this machine', () =>
        suiteOnTable(startEmbeddedEngine, suite))
    } else {
      describe('on DynamoDB Local', () =>
        suiteOnTable(async () => ({ endpoint, stop: async () => {} }), suite))
    }
  })
}

const suiteOnTable = (
  start: typeof startEmbeddedEngine,
  suite: (table: () => TableUnderTest) => void,
): void => {
  let table: TableUnderTest | undefined
  let stop = async (): Promise<void> => {}

  beforeAll(async () => {
    const engine = await start()
    const client = createTableClient({ endpoint: engine.endpoint })
    table = { client, name: `test-${crypto.randomUUID()}`, units: countUnits(client) }
    stop = engine.stop
    await createTable(table)
  })

  afterAll(async () => {
    table?.client.destroy()
    await stop()
  })

  suite(() => {
    if (table === undefined) throw new Error('The table exists inside tests and hooks only')
    return table
  })
}
