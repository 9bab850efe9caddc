import { expect, it } from 'vitest'
import { docx, line, p, r } from './fixtures/docx-builder.ts'
import { importWord } from './import-word.ts'

const ONE = ['Câu 1. Ai ký?', 'A. Chủ tịch', 'B. Công chức', 'Đáp án: A'].map(line).join('')

it('gives a lesson with the answers of its author worked in', async () => {
  const bytes = docx({ body: p(r('Hồ sơ', '<w:b/>')) + line('Tờ khai.') })
  const given = await importWord({ bytes, wanted: 'lesson', answers: [['heading-1', '2']], known: [] })
  expect(given).toMatchObject({ ok: true, value: { wanted: 'lesson', markdown: '## Hồ sơ\n\nTờ khai.\n' } })
})

it('leaves out what the bank has already, so that a file may be imported again', async () => {
  const request = { bytes: docx({ body: ONE }), wanted: 'questions', answers: [], known: [] } as const
  const first = await importWord(request)
  if (!first.ok || first.value.wanted !== 'questions') throw new Error('refused')
  expect(first.value.questions).toHaveLength(1)
  const known = first.value.questions.map(({ identity }) => identity)
  const again = await importWord({ ...request, known })
  expect(again).toMatchObject({ ok: true, value: { questions: [], faults: [{ code: 'already-here' }] } })
})

it('tells why a file was refused', async () => {
  const given = await importWord({ bytes: new Uint8Array([1]), wanted: 'lesson', answers: [], known: [] })
  expect(given).toEqual({ ok: false, code: 'not-a-word-file' })
})

it('takes a thousand questions and tells where the rest begins', async () => {
  const body = Array.from({ length: 1001 }, (_none, at) =>
    [`Câu ${at + 1}. Việc số ${at + 1}?`, 'A. Một', 'B. Hai'].map(line).join(''),
  ).join('')
  const given = await importWord({ bytes: docx({ body }), wanted: 'questions', answers: [], known: [] })
  if (!given.ok || given.value.wanted !== 'questions') throw new Error('refused')
  expect(given.value.questions).toHaveLength(1000)
  expect(given.value.faults.at(-1)).toEqual({
    code: 'too-many-questions',
    place: { kind: 'paragraph', paragraph: 3001 },
  })
})
