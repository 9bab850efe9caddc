import { expect, type Page } from 'playwright/test'

// WCAG 2.2, 2.5.5; a row that holds a radio or a box is its target.
const TARGET_PX = 44

/** Expects everything to press on the page to be large enough for a thumb, and nothing to stick out of the screen. */
export const expectTouchable = async (page: Page, state: string): Promise<void> => {
  const small = await page.locator('main').evaluate((main, targetPx) => {
    const targets = [...main.querySelectorAll('button, input, select, summary, a.btn')]
      .map((control) =>
        control.matches('[type=radio], [type=checkbox]') ? control.closest('label') : control,
      )
      .filter((target) => target?.checkVisibility())
    return targets.flatMap((target) => {
      const box = target?.getBoundingClientRect()
      const isSmall = box !== undefined && (box.width < targetPx || box.height < targetPx)
      return isSmall ? [`${target?.textContent}: ${box.width} by ${box.height}`] : []
    })
  }, TARGET_PX)
  expect(small, `too small to touch, ${state}`).toEqual([])

  const cut = await page.locator('main').evaluate((main) => {
    const screenPx = document.documentElement.clientWidth
    const isCut = (element: Element): boolean => {
      const isOut = element.getBoundingClientRect().right > screenPx + 0.5
      const isClipping = getComputedStyle(element).overflowX !== 'visible'
      return isOut || (isClipping && element.scrollWidth > element.clientWidth + 1)
    }
    return [...main.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1 && isCut(element))
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`)
  })
  expect(cut, `cut off or out of the screen, ${state}`).toEqual([])
}
