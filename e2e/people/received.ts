import type { BrowserContext, Page } from 'playwright/test'

interface Sent {
  statements: { id: string; verb: string; questionId?: string }[]
}

/** Answers the server has given a receipt for, by the id of their statement; filled as receipts come. */
export const watchReceipts = (context: BrowserContext): Map<string, string> => {
  const received = new Map<string, string>()
  context.on('requestfinished', async (request) => {
    if (!request.url().endsWith('/api/learning/statements')) return
    if ((await request.response())?.status() !== 200) return
    const sent: Sent = request.postDataJSON()
    for (const { id, verb, questionId } of sent.statements)
      if (verb === 'answered-question') received.set(id, questionId ?? '')
  })
  return received
}

interface Reply {
  courses: { courseId: string; attempts: Record<string, { earned?: number }> }[]
}

/** Points of each attempt of the sample course, as the server tells the person signed in here; undefined while under way. */
export const attemptsOnServer = async (page: Page): Promise<(number | undefined)[]> => {
  const reply = await page.request.get('/api/learning/progress')
  const { courses }: Reply = await reply.json()
  const course = courses.find(({ courseId }) => courseId === 'thu-nghiem')
  return Object.values(course?.attempts ?? {}).map(({ earned }) => earned)
}

/** How many statements still wait on this device, whoever they belong to. */
export const waitingOnDevice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('lop-hoc-so')
        asked.onerror = reject
        asked.onsuccess = () => {
          const count = asked.result.transaction('outbox').objectStore('outbox').count()
          count.onerror = reject
          count.onsuccess = () => {
            asked.result.close()
            resolve(count.result)
          }
        }
      }),
  )
