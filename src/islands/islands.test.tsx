import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { smallPractice } from '../domain/practice/testing/small-practice.ts'
import { ClassResults } from './class-results/ClassResults.island.tsx'
import { DailyReview } from './daily-review/DailyReview.island.tsx'
import { MyLearning } from './my-learning/MyLearning.island.tsx'
import { outline } from './my-learning/testing/courses.ts'
import { PracticeDesk } from './practice-desk/PracticeDesk.island.tsx'
import { QuizPlayer } from './quiz-player/QuizPlayer.island.tsx'
import { quiz } from './quiz-player/testing/small-quiz.ts'
import { ReMarking } from './re-marking/ReMarking.island.tsx'
import { ManageTeams } from './sharing/ManageTeams.island.tsx'
import { TeamPage } from './sharing/TeamPage.island.tsx'
import { SignIn } from './sign-in/SignIn.island.tsx'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    throw new Error(said.join(' '))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The words of an island as it stands in the page before its script has come. */
const wordsOf = (island: ReactNode): string =>
  renderToString(island)
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the quiz page tells its rules before any script runs, and no question', () => {
  const words = wordsOf(
    <QuizPlayer
      quiz={quiz}
      rulesTold={['Đạt từ 2 điểm trên 3.']}
      courseTitle="Đăng ký khai sinh"
      courseHref="/khoa-hoc/a/"
      lessonTitles={{}}
      sources={{}}
    />,
  )
  expect(words).toContain('Kiểm tra: Đăng ký khai sinh')
  expect(words).toContain('Đạt từ 2 điểm trên 3.')
  expect(words).not.toContain('Hạn đăng ký là bao lâu?')
})

test('the sign-in form cannot be filled in before it can be read', () => {
  const html = renderToString(<SignIn />)
  expect(html).toMatch(/<fieldset disabled="">.*name="username".*name="password".*<\/fieldset>/)
})

test('the sign-in form never puts a password into an address', () => {
  expect(renderToString(<SignIn />)).toMatch(/<form[^>]* method="post"/)
})

test('my learning says what it is waiting for', () => {
  expect(wordsOf(<MyLearning outlines={[outline('a')]} programmes={[]} />)).toContain(
    'Việc của tôi Đang mở bản ghi học tập trên máy này.',
  )
})

test('the review says what it is waiting for', () => {
  expect(wordsOf(<DailyReview lessons={{}} sources={{}} />)).toContain('Đang mở các câu cần ôn trên máy này.')
})

test('a practice desk says that it is pretended before anything can be done there', () => {
  const words = wordsOf(
    <PracticeDesk
      practice={smallPractice()}
      sources={{}}
      lesson={{ title: 'Bài một', href: '/khoa-hoc/a/mot/' }}
    />,
  )
  expect(words).toContain('MÔ PHỎNG Người và giấy tờ không có thật. Không gửi đi đâu.')
  expect(words).toContain('Đang dọn bàn thực hành.')
})

test('the page for marking again says what it is for, and shows nothing before it knows who looks', () => {
  const words = wordsOf(<ReMarking courses={[{ id: 'a', title: 'Đăng ký khai sinh', prompts: {} }]} />)
  expect(words).toContain('Chấm lại sau khi sửa đáp án')
  expect(words).toContain('Không lượt nào tự đổi.')
  expect(words).not.toContain('Đăng ký khai sinh')
})

test('the page of a team says what it is waiting for', () => {
  expect(wordsOf(<TeamPage units={{}} courses={[]} />)).toContain(
    'Tổ tuyên truyền Đang xem máy này thuộc tổ nào.',
  )
})

test('the page of a commune’s teams says what it is for, and shows nothing before it knows who looks', () => {
  const words = wordsOf(<ManageTeams units={{ '02221': 'Xã Nà Hang' }} />)
  expect(words).toContain('Các tổ của xã')
  expect(words).not.toContain('Xã Nà Hang')
})

test('the page of classes says what it is for, and shows nothing before it knows who looks', () => {
  const words = wordsOf(<ClassResults courses={[{ id: 'a', title: 'Đăng ký khai sinh' }]} />)
  expect(words).toContain('Lớp học không có mạng')
  expect(words).not.toContain('Đăng ký khai sinh')
})
