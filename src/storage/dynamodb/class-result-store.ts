import * as z from 'zod/mini'
import { classResultSchema } from '../../domain/edition/class-result.ts'
import type { ClassResultStore, ImportedClass, ImportedFile } from '../../domain/edition/edition-store.ts'
import { deflated, inflated } from './deflated.ts'
import { CLASS_LIST_PARTITION, classPartition } from './keys.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'
import { putOnce, queryAll, type Table, updateItem } from './table.ts'

const fileItemSchema = z.object({
  sk: z.string(),
  body: z.instanceof(Uint8Array),
  importedMs: storedInstantSchema,
  importedBy: z.string(),
})

const listItemSchema = z.object({
  ...z.omit(classResultSchema, { learners: true, startedAt: true }).shape,
  startedMs: storedInstantSchema,
  firstImportedMs: storedInstantSchema,
  learners: z.int(),
  answers: z.int(),
})

/** Files of classes are the record and are only ever added; the list is made of them. */
export const createClassResultStore = (table: Table): ClassResultStore => ({
  keep: ({ contentHash, result, importedAt, importedBy }) =>
    putOnce(
      table,
      { pk: classPartition(result), sk: contentHash },
      { body: deflated(result), importedMs: toStoredInstant(importedAt), importedBy },
    ),

  filesOf: async (of) => {
    const files = (await queryAll(table, classPartition(of))).map(parseFile)
    return files.sort((a, b) => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : 0))
  },

  note: async ({ editionId, classId, className, place, startedAt, learners, answers, firstImportedAt }) => {
    await updateItem(
      table,
      { pk: CLASS_LIST_PARTITION, sk: `${classId}#${editionId}` },
      {
        UpdateExpression:
          'SET editionId = :edition, classId = :class, className = :name, #place = :place, startedMs = :started, learners = :learners, answers = :answers, firstImportedMs = if_not_exists(firstImportedMs, :first)',
        // Whoever reckoned with fewer files than another import meanwhile must not have the last word.
        ConditionExpression: 'attribute_not_exists(pk) OR (learners <= :learners AND answers <= :answers)',
        ExpressionAttributeNames: { '#place': 'place' },
        ExpressionAttributeValues: {
          ...{ ':edition': editionId, ':class': classId, ':name': className, ':place': place },
          ...{ ':started': toStoredInstant(startedAt), ':first': toStoredInstant(firstImportedAt) },
          ...{ ':learners': learners, ':answers': answers },
        },
      },
    )
  },

  list: async () => {
    const classes = (await queryAll(table, CLASS_LIST_PARTITION)).map(parseClass)
    return classes.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  },
})

const parseFile = (item: unknown): ImportedFile => {
  const { sk, body, importedMs, importedBy } = fileItemSchema.parse(item)
  return {
    contentHash: sk,
    result: classResultSchema.parse(inflated(body)),
    importedAt: fromStoredInstant(importedMs),
    importedBy,
  }
}

const parseClass = (item: unknown): ImportedClass => {
  const { startedMs, firstImportedMs, ...told } = listItemSchema.parse(item)
  return {
    ...told,
    startedAt: fromStoredInstant(startedMs),
    firstImportedAt: fromStoredInstant(firstImportedMs),
  }
}
