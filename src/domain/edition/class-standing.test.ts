import { expect, test } from 'vitest'
import { classStandings } from './class-standing.ts'
import { classAnswer, classLearner, classResult } from './testing/class-result.ts'

const COURSES = [
  { id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 3 },
  { id: 'khai-tu', title: 'Đăng ký khai tử', checks: 4 },
]

test('each learner stands with what was answered and right, course by course', () => {
  const answers = [
    classAnswer(),
    classAnswer({ checkId: 'noi-khai', isRight: true }),
    classAnswer({ courseId: 'khai-tu', isRight: true }),
  ]
  const result = classResult({ learners: [classLearner({ username: 'mau.hoa', answers })] })
  expect(classStandings(result, COURSES)).toEqual([
    {
      learnerId: '019ab3c0-0000-7000-8000-000000000001',
      name: 'Lê Thị Mẫu Hoa',
      username: 'mau.hoa',
      courses: [
        { courseId: 'khai-sinh', title: 'Đăng ký khai sinh', answered: 2, right: 1, checks: 3 },
        { courseId: 'khai-tu', title: 'Đăng ký khai tử', answered: 1, right: 1, checks: 4 },
      ],
    },
  ])
})

test('a course in which nothing was answered is not told', () => {
  const [standing] = classStandings(classResult(), COURSES)
  expect(standing?.courses.map(({ courseId }) => courseId)).toEqual(['khai-sinh'])
})
