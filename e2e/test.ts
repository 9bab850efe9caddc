import { type BrowserContext, test as base, expect } from 'playwright/test'

export { expect }

interface Watch {
  /** Console errors the test is about, as a part of their text; any other fails the test. */
  expectedErrors: string[]
}

/** Every test fails on a console error or an exception in the page that it did not announce. */
export const test = base.extend<Watch & { watchConsole: undefined }>({
  expectedErrors: [[], { option: true }],
  watchConsole: [
    async ({ page, context, expectedErrors }, use) => {
      const unexpected = watchErrors(context, expectedErrors)
      await use(undefined)
      expect(unexpected, 'unexpected errors in the console').toEqual([])
      await page.close()
    },
    { auto: true },
  ],
})

/** For a browser that a test opens itself: the errors that were not announced, filled as they come. */
export const watchErrors = (context: BrowserContext, expectedErrors: readonly string[]): string[] => {
  const unexpected: string[] = []
  const note = (text: string): void => {
    if (!expectedErrors.some((expected) => text.includes(expected))) unexpected.push(text)
  }
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(error.error().message))
  return unexpected
}
