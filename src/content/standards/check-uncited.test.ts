import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type ReadContent, readContent } from '../read-content.ts'
import { checkUncited } from './check-uncited.ts'

const { content } = await readContent(join(import.meta.dirname, '..', 'fixtures', 'small'))
const luatMau = content.sources.find(({ value }) => value.id === 'luat-mau')
if (luatMau === undefined) throw new Error('The fixture has lost its law.')

/** The law of the fixture, which its lessons cite, and one more source that none does. */
const withSource = (id: string, replacedBy?: string): ReadContent => ({
  ...content,
  sources: [luatMau, { ...luatMau, value: { ...luatMau.value, id, replacedBy } }],
})

it('finds the source that no lesson, question or word cites', () => {
  expect(checkUncited(content)).toEqual([
    {
      file: 'small/sources/tin-mau.yaml',
      line: 1,
      field: '',
      expected: 'nguồn có bài, câu hỏi, bài thực hành hoặc thuật ngữ dẫn đến',
      found: 'không nơi nào dẫn đến',
      mend: 'Dẫn nguồn ở nơi dựa vào nó, hoặc bỏ tệp này.',
    },
  ])
})

it('keeps what a cited source replaced', () => {
  expect(checkUncited(withSource('luat-cu', 'luat-mau'))).toEqual([])
})

it('tells a source that was replaced by none that is cited', () => {
  expect(checkUncited(withSource('luat-vong', 'luat-vong'))).toHaveLength(1)
})
