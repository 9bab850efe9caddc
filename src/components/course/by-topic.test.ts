import { expect, it } from 'vitest'
import { byTopic } from './by-topic.ts'

const course = (id: string, topic: string) => ({ course: { id, topic } })

it('puts what citizens ask for first, an unknown topic last, and keeps the order within a topic', () => {
  const courses = [
    course('van-ban', 'Hệ thống của cơ quan'),
    course('khac', 'Việc mới'),
    course('khai-sinh', 'Thủ tục của người dân'),
    course('khai-tu', 'Thủ tục của người dân'),
  ]
  expect([...byTopic(courses)].map(([topic, held]) => [topic, held.map(({ course: { id } }) => id)])).toEqual(
    [
      ['Thủ tục của người dân', ['khai-sinh', 'khai-tu']],
      ['Hệ thống của cơ quan', ['van-ban']],
      ['Việc mới', ['khac']],
    ],
  )
})
