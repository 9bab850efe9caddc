import { expectClean } from '../people/expect-clean.ts'
import { expectTouchable } from '../people/expect-touchable.ts'
import { keyboard, mouse } from '../people/hand.ts'
import { practiceFiles } from '../people/practice-file.ts'
import { practise } from '../people/practise.ts'
import { expect, test } from '../test.ts'

for (const file of practiceFiles('content')) {
  test.describe(file.title, () => {
    const path = `/thuc-hanh/${file.id}/`

    test('is solved by keyboard alone, without a network', async ({ page, context }) => {
      test.setTimeout(180_000)
      await page.goto(path, { waitUntil: 'networkidle' })
      const { desk, doStep } = practise(page, file, keyboard)
      await expect(desk.locator('h3').first()).toBeVisible()
      await context.setOffline(true)
      const calls: string[] = []
      page.on('request', (request) => calls.push(request.url()))
      for (const step of file.steps) await doStep(step)
      await expect(desk.getByText(`Bạn tự làm được cả ${file.steps.length} bước.`)).toBeVisible()
      expect(calls).toEqual([])
    })

    test('explains each mistake, and goes on from it to the end', async ({ page }) => {
      test.setTimeout(240_000)
      await page.goto(path, { waitUntil: 'networkidle' })
      const { desk, doStep, slip } = practise(page, file, mouse)
      const [first] = file.steps
      for (const step of file.steps) {
        for (const mistake of file.mistakes)
          if ((mistake.step ?? first?.id) === step.id) await slip(step, mistake)
        await doStep(step)
      }
      await expect(desk.getByRole('button', { name: 'Làm lại từ đầu' })).toBeVisible()
    })

    test('has no accessibility fault at any step, and fits the smallest phone', async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path, { waitUntil: 'networkidle' })
      const { desk, doStep } = practise(page, file, mouse)
      for (const step of file.steps) {
        await desk.getByRole('button', { name: 'Chỉ tôi làm tiếp' }).click()
        await expectClean(page, step.id)
        await expectTouchable(page, step.id)
        await doStep(step)
      }
      await expectClean(page, 'the end')
      await expectTouchable(page, 'the end')
    })
  })
}

test('there are practices to try', () => {
  expect(practiceFiles('content').length).toBeGreaterThanOrEqual(1)
})
