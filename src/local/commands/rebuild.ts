import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { accountIdSchema } from '../../domain/shared/ids.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createRecordStore } from '../../storage/dynamodb/record-store.ts'
import { type LocalTable, openLocalTable } from '../local-table.ts'
import { type Rebuild, readRebuild, USAGE } from '../rebuild/read-rebuild.ts'
import { rebuildLearner } from '../rebuild/rebuild-learner.ts'
import { differenceLines, NOTHING_YET, totalLine } from '../rebuild/report-rebuild.ts'
import { StartFault } from '../start-faults.ts'

/**
 * `npm run rebuild`: makes progress anew of the record, tells where it differs from what is stored, and mends that with
 * `--write`. With `--table` on AWS, by the operator's own credentials; else the table of this machine, whose server must
 * not be running. Ends with 0 when nothing differs, 1 when something does, 2 when it could not look.
 */
const openTable = async (tableName: string | undefined): Promise<LocalTable> => {
  if (tableName === undefined) return openLocalTable(resolve(process.env.DATA_FOLDER ?? '.local/data'))
  const client = createTableClient()
  return { table: { client, name: tableName }, close: async () => client.destroy() }
}

const rebuild = async ({ tableName, learner, isWriting }: Rebuild): Promise<number> => {
  const { table, close } = await openTable(tableName)
  try {
    const records = createRecordStore(table)
    const accountId = learner === undefined ? undefined : await findLearner(learner, table)
    if (learner !== undefined && accountId === undefined) {
      console.error(`Nobody has the user name ${learner}.`)
      return 2
    }
    const totals = { ...NOTHING_YET }
    for await (const one of accountId === undefined ? records.learners() : [accountId]) {
      totals.learners += 1
      try {
        const rebuilt = await rebuildLearner(records, one, isWriting, new Date().toISOString())
        for (const line of differenceLines(one, rebuilt, isWriting)) console.log(line)
        totals.courses += rebuilt.courses
        totals.found += rebuilt.found.length
        totals.left += rebuilt.left.length
      } catch (error) {
        if (!(error instanceof z.core.$ZodError)) throw error
        // One spoilt item must not keep everybody else's from being looked at.
        console.error(`unreadable ${one}: ${error.message}`)
        totals.unreadable += 1
      }
    }
    console.log(totalLine(totals, isWriting))
    return totals.left + totals.unreadable === 0 ? 0 : 1
  } finally {
    await close()
  }
}

const findLearner = async (named: string, table: LocalTable['table']): Promise<string | undefined> => {
  if (accountIdSchema.safeParse(named).success) return named
  return (await createAccountStore(table).findByUsername(named))?.accountId
}

const asked = readRebuild(process.argv.slice(2))
if (!asked.ok) {
  console.error(`These words are missing or cannot be used: ${asked.words.join(', ')}\nUsage: ${USAGE}`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = await rebuild(asked.value)
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
