import { expect, type Locator } from 'playwright/test'

/** A way of working a page: what a person does to press, tick, pick and write. */
export interface Hand {
  press(target: Locator): Promise<void>
  tick(choice: Locator): Promise<void>
  /** Picks what begins with these words. */
  pick(list: Locator, wanted: string): Promise<void>
  /** Writes into a field, over what it held. */
  write(field: Locator, text: string): Promise<void>
}

const overwrite = async (field: Locator, text: string): Promise<void> => {
  await field.page().keyboard.press('ControlOrMeta+A')
  await field.page().keyboard.type(text)
}

/** Points at things, whether with a mouse or a finger. */
const pointing = (point: (target: Locator) => Promise<void>): Hand => ({
  press: point,
  tick: point,
  // The system draws the open list, out of reach of a page; what comes back is the event of a pick.
  pick: async (list, wanted) => {
    const option = list.locator('option', { hasText: new RegExp(`^${wanted}`) })
    await list.selectOption((await option.getAttribute('value')) ?? '')
  },
  write: async (field, text) => {
    await point(field)
    await overwrite(field, text)
  },
})

export const mouse: Hand = pointing((target) => target.click())
export const finger: Hand = pointing((target) => target.tap())

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus, as a person without a mouse does. */
const tabTo = async (target: Locator): Promise<void> => {
  await expect(target).toBeEnabled()
  for (let presses = 0; presses < 60; presses++) {
    if (await hasFocus(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

/** Tab goes to one radio of a group only, the one picked or else the first; arrows go to the others. */
const reach = async (choice: Locator): Promise<void> => {
  const isRadio = (await choice.getAttribute('type')) === 'radio'
  if (!isRadio) return await tabTo(choice)
  const group = choice.page().locator(`input[type="radio"][name="${await choice.getAttribute('name')}"]`)
  const picked = group.and(choice.page().locator(':checked'))
  await tabTo((await picked.count()) > 0 ? picked : group.first())
  for (let presses = 0; presses < (await group.count()) && !(await hasFocus(choice)); presses++)
    await choice.page().keyboard.press('ArrowDown')
}

/** No pointer at all. */
export const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target)
    await target.page().keyboard.press('Enter')
  },
  tick: async (choice) => {
    await reach(choice)
    if (!(await choice.isChecked())) await choice.page().keyboard.press('Space')
  },
  pick: async (list, wanted) => {
    await tabTo(list)
    await list.page().keyboard.type(wanted)
  },
  write: async (field, text) => {
    await tabTo(field)
    await overwrite(field, text)
  },
}
