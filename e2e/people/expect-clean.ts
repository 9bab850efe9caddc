import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

/** Expects axe to find nothing on the page as it stands, in light and in dark. */
export const expectClean = async (page: Page, state: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      `${state}, ${colorScheme}`,
    ).toEqual([])
  }
}
