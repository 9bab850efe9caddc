import { type BrowserContext, expect, request } from 'playwright/test'

/** Ends the session of a browser on the server, without a word to that browser: as when it ran out. */
export const endSession = async (context: BrowserContext, origin: string): Promise<void> => {
  const cookies = await context.cookies(origin)
  const elsewhere = await request.newContext({
    baseURL: origin,
    extraHTTPHeaders: { origin, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  })
  const reply = await elsewhere.post('/api/accounts/sign-out', { data: {} })
  expect(reply.ok()).toBe(true)
  await elsewhere.dispose()
}
