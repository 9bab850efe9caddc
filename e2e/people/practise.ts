import { expect, type Locator, type Page } from 'playwright/test'
import type { Hand } from './hand.ts'
import {
  type FieldInFile,
  type MistakeInFile,
  type PracticeFile,
  type StepInFile,
  valueFor,
} from './practice-file.ts'

/** A learner at a practice desk, who does what its file says. */
export const practise = (page: Page, file: PracticeFile, hand: Hand) => {
  const desk = page.locator(`[data-desk="${file.id}"]`)
  const fields = file.screens.flatMap((screen) => screen.fields ?? [])
  let screenId = file.steps[0]?.screen ?? ''

  const open = async (paperId: string): Promise<void> => {
    const paper = desk.locator(`[data-paper="${paperId}"]`)
    const isOpen = await paper.evaluate((element) => element instanceof HTMLDetailsElement && element.open)
    if (!isOpen) await hand.press(paper.locator('summary'))
    await expect(paper.locator('summary')).toContainText('đã xem')
  }

  const fill = async (field: FieldInFile, value: string | string[]): Promise<void> => {
    const place = desk.locator(`[data-field="${field.id}"]`)
    if (field.kind === 'text' || field.kind === 'date' || field.kind === 'number') {
      const input = place.locator('input, textarea')
      await hand.write(input, String(value))
      if (value === '') await page.keyboard.press('Delete')
      await expect(input).toHaveValue(String(value))
      return
    }
    if (field.kind !== 'ticks') {
      if (value !== '') await hand.tick(place.locator(`input[value="${value}"]`))
      return
    }
    for (const box of await place.locator('input').all()) {
      const isWanted = value.includes((await box.getAttribute('value')) ?? '')
      if (isWanted !== (await box.isChecked())) await toggle(box)
    }
  }

  const toggle = async (box: Locator): Promise<void> => {
    if (!(await box.isChecked())) return await hand.tick(box)
    await box.focus()
    await page.keyboard.press('Space')
  }

  const press = (buttonId: string): Promise<void> =>
    hand.press(desk.locator(`[data-button="${buttonId}"]`).first())

  /** By buttons that lead to other screens, breadth first. */
  const goTo = async (wanted: string): Promise<void> => {
    const ways = new Map<string, string[]>([[screenId, []]])
    for (const [from, way] of ways) {
      const buttons = [...(file.screens.find(({ id }) => id === from)?.buttons ?? []), ...(file.menu ?? [])]
      for (const { id, to } of buttons)
        if (to !== undefined && !ways.has(to) && !isMeant(file, id)) ways.set(to, [...way, id])
    }
    for (const buttonId of ways.get(wanted) ?? []) await press(buttonId)
    screenId = wanted
  }

  const prepare = async (step: StepInFile, wrong?: MistakeInFile['when']): Promise<void> => {
    await goTo(step.screen)
    for (const paperId of step.open ?? []) if (!wrong?.unseen?.includes(paperId)) await open(paperId)
    const wanted = { ...step.fill, ...wrong?.fill }
    for (const [fieldId, condition] of Object.entries(wanted)) {
      const field = fields.find(({ id }) => id === fieldId)
      if (field !== undefined)
        await fill(field, valueFor(field, condition, step.fill?.[fieldId], namedIn(file, fieldId)))
    }
  }

  /** Does one step right, and is where the next one is done. */
  const doStep = async (step: StepInFile): Promise<void> => {
    await prepare(step)
    await press(step.press)
    const next = file.steps[file.steps.indexOf(step) + 1]
    screenId = step.to ?? next?.screen ?? screenId
    await expect(
      desk.getByRole('heading', { name: next === undefined ? file.finish.title : `Xong: ${step.text}` }),
    ).toBeVisible()
  }

  /** Makes one mistake at a step, and takes it back where it stops the run. */
  const slip = async (step: StepInFile, mistake: MistakeInFile): Promise<void> => {
    await prepare(step, mistake.when)
    if (mistake.when.open !== undefined) await open(mistake.when.open)
    else await press(mistake.when.press ?? step.press)
    const told = page.getByRole('heading', { name: mistake.title })
    await expect(desk.locator('.call').filter({ has: told })).toBeFocused()
    if (mistake.stops === true) await hand.press(desk.getByRole('button', { name: 'Lùi lại trước đó' }))
  }

  return { desk, doStep, slip }
}

const isMeant = ({ steps, mistakes }: PracticeFile, buttonId: string): boolean =>
  steps.some(({ press }) => press === buttonId) || mistakes.some(({ when }) => when.press === buttonId)

/** Values that mistakes name for a field. */
const namedIn = ({ mistakes }: PracticeFile, fieldId: string): string[] =>
  mistakes.flatMap(({ when }) => {
    const condition = when.fill?.[fieldId]
    if (typeof condition === 'string' || Array.isArray(condition)) return condition
    return condition !== undefined && 'has' in condition ? condition.has : []
  })
