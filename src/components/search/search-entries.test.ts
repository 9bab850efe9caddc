import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { loadContent } from '../../content/load-content.ts'
import { searchEntries } from './search-entries.ts'

const { published } = await loadContent(resolve('e2e/sample-content'), '2026-11-25')
const entries = searchEntries(published)
const at = (href: string) =>
  entries.filter((entry) => entry.href === href).map(({ kind, title, text }) => ({ kind, title, text }))

it('has the course with what one will be able to do', () =>
  expect(at('/khoa-hoc/thu-nghiem/')).toEqual([
    {
      kind: 'course',
      title: 'Khoá thử nghiệm',
      text: 'Một khoá ngắn có đáp án biết trước, để thử cả hành trình học. Đọc xong hai bài ngắn. Làm được bài kiểm tra bốn câu.',
    },
  ]))

it('has a section at its heading, with the words that stand there', () =>
  expect(at('/khoa-hoc/thu-nghiem/bai-doc/#han-nop')).toEqual([
    { kind: 'section', title: 'Hạn nộp', text: 'Hạn đăng ký: 60 ngày. Đọc trước, làm sau.' },
  ]))

it('has a word of the glossary at its place, written as a title', () =>
  expect(at('/thuat-ngu/#ho-tich')).toEqual([
    { kind: 'term', title: 'Hộ tịch', text: 'Việc sinh, tử, kết hôn của mỗi người.' },
  ]))

it('has a source by its short and its full name', () =>
  expect(at('/nguon/luat-thu/')).toEqual([
    { kind: 'source', title: 'Luật thử 1/2026/QH', text: 'Luật đặt ra để thử. Quốc hội.' },
  ]))

it('shows no practice question and none of its answers', () =>
  expect(entries.filter(({ text }) => /cấp nào|Cấp xã|giải quyết/.test(text))).toEqual([]))

it('names a lesson as lying in its course', () =>
  expect(entries.find(({ title }) => title === 'Bài chỉ để đọc')?.within?.title).toBe('Khoá thử nghiệm'))
