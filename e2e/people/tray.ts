import { expect, type Locator, type Page } from 'playwright/test'

/** The line that says where the learner's work is, and what lies behind it. */
export const trayOn = (page: Page): Locator => page.getByRole('region', { name: 'Biên nhận việc học' })

export const openTray = async (page: Page): Promise<Locator> => {
  const tray = trayOn(page)
  await tray.locator('summary').click()
  await expect(tray.locator('details > div > p').first()).not.toBeEmpty()
  return tray
}
