import { createTableClient } from '../storage/dynamodb/client.ts'
import { createTable } from '../storage/dynamodb/create-table.ts'
import { startEmbeddedEngine } from '../storage/dynamodb/embedded-engine.ts'
import type { Table } from '../storage/dynamodb/table.ts'
import { checkDataFolder } from './check-data-folder.ts'

const TABLE_NAME = 'lop-hoc-so'

export interface LocalTable {
  table: Table
  close(): Promise<void>
}

/** The table in an embedded engine that keeps it in the folder. Throws the faults of `checkDataFolder`. */
export const openLocalTable = async (folder: string): Promise<LocalTable> => {
  await checkDataFolder(folder)
  const engine = await startEmbeddedEngine(folder)
  const table = { client: createTableClient(engine), name: TABLE_NAME }
  await createTable(table)
  return {
    table,
    close: async () => {
      table.client.destroy()
      await engine.stop()
    },
  }
}
