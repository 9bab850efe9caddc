import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { type PageStore, sharedPageSchema } from '../../domain/sharing/shared-page.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createPageStore } from '../../storage/dynamodb/page-store.ts'

/**
 * Makes the pages that a build lists those that short links may lead to. Throws when the file is no list of pages.
 * @returns how many there are
 */
export const loadPageList = async (file: string, store: Pick<PageStore, 'publish'>): Promise<number> => {
  const pages = z.array(sharedPageSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  await store.publish(pages)
  return pages.length
}

const environmentSchema = z.object({ TABLE_NAME: z.string().check(z.minLength(3)) })

/** Runs once in each publication; the deployment lays the folder beside this code. */
export const handler = async (): Promise<{ pages: number }> => {
  const { TABLE_NAME: name } = environmentSchema.parse(process.env)
  const file = fileURLToPath(new URL('cac-trang/danh-sach.json', import.meta.url))
  return { pages: await loadPageList(file, createPageStore({ client: createTableClient(), name })) }
}
