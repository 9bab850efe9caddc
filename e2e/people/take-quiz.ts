import { expect, type Locator, type Page } from 'playwright/test'

/** Right choices of the sample course, as a learner reads them. */
const RIGHT: Record<string, string[]> = {
  'Hạn đăng ký là bao nhiêu ngày?': ['60 ngày'],
  'Hồ sơ cần những giấy nào?': ['Tờ khai', 'Giấy chứng sinh'],
  'Cấp nào giải quyết?': ['Cấp xã'],
  'Đăng ký đúng hạn phải nộp lệ phí.': ['Không đúng'],
}

const WRONG: Record<string, string[]> = {
  'Hạn đăng ký là bao nhiêu ngày?': ['30 ngày'],
  'Hồ sơ cần những giấy nào?': ['Sổ đỏ'],
  'Cấp nào giải quyết?': ['Cấp huyện'],
  'Đăng ký đúng hạn phải nộp lệ phí.': ['Đúng'],
}

const QUESTION_COUNT = Object.keys(RIGHT).length

/** The question on the screen with its choices. */
export const questionOn = (page: Page): Locator => page.getByRole('group', { name: /^Câu \d+\./ })

/** Answers the question on the screen. */
export const answerQuestion = async (page: Page, knows: boolean): Promise<void> => {
  const group = questionOn(page)
  const legend = ((await group.locator('legend').textContent()) ?? '').trim()
  const prompt = legend.replace(/^Câu \d+\. /, '')
  const choices = (knows ? RIGHT : WRONG)[prompt]
  if (choices === undefined) throw new Error(`The sample course has no question "${prompt}"`)
  for (const choice of choices) await group.getByLabel(choice, { exact: true }).check()
}

/** Answers every question of an attempt that has begun, and hands in. */
export const answerAll = async (page: Page, knows: boolean): Promise<void> => {
  for (let number = 1; number <= QUESTION_COUNT; number++) {
    await expect(questionOn(page)).toContainText(`Câu ${number}.`)
    await answerQuestion(page, knows)
    await page.getByRole('button', { name: number === QUESTION_COUNT ? 'Nộp bài' : 'Câu tiếp theo' }).click()
  }
}
