import { expectClean } from '../people/expect-clean.ts'
import { PEOPLE } from '../people/people.ts'
import { signIn } from '../people/sign-in.ts'
import { answerAll, answerQuestion } from '../people/take-quiz.ts'
import { expect, test } from '../test.ts'

test('axe finds nothing in any state of the quiz and of my learning', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto('/viec-cua-toi/')
  await expect(page.getByText('Lưu trên máy này')).toBeVisible()
  await expectClean(page, 'my learning, nobody signed in')

  await signIn(page, PEOPLE.careful)
  await expectClean(page, 'my learning, signed in')

  await page.goto('/khoa-hoc/thu-nghiem/kiem-tra/')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expectClean(page, 'a question, open')
  await answerQuestion(page, true)
  await expectClean(page, 'a question, answered')
  await page.getByRole('button', { name: 'Câu 4: chưa trả lời' }).click()
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByText('Còn 3 câu chưa trả lời')).toBeVisible()
  await expectClean(page, 'the warning about open questions')
  await page.getByRole('button', { name: 'Vẫn nộp bài' }).click()
  await expect(page.getByText('1 trên 4 điểm').first()).toBeVisible()
  await expectClean(page, 'a result, not passed')
  await page.getByRole('button', { name: 'Làm lại' }).click()
  await answerAll(page, true)
  await expect(page.getByText('4 trên 4 điểm').first()).toBeVisible()
  await expectClean(page, 'a result, passed')
})
