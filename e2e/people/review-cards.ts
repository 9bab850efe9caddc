import { expect, type Page } from 'playwright/test'
import { answerQuestion, questionOn } from './take-quiz.ts'

/** Answers the card on the screen and waits for what is said about it. */
export const answerCard = async (page: Page, knows: boolean): Promise<void> => {
  await answerQuestion(page, knows)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByRole('heading', { name: knows ? 'Đúng' : 'Chưa đúng', exact: true })).toBeFocused()
}

/** Goes on to the card with this number in the sitting. */
export const nextCard = async (page: Page, number: number): Promise<void> => {
  await page.getByRole('button', { name: 'Câu tiếp' }).click()
  await expect(questionOn(page)).toContainText(`Câu ${number}.`)
  await expect(questionOn(page).getByText(`Câu ${number}.`)).toBeFocused()
}
