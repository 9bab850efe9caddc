import { expect, it } from 'vitest'
import { runImport } from './run-import.ts'

// Each of these once made an importer look through the rest of the file again and again, for minutes.
it.each([
  ['line ends behind a question', 'x{=a ~b}', '\n'],
  ['tags that never close', 'x{=a ~b}\n\n', '// [tag:'],
  ['comments that never close', '<quiz>', '<!--<quiz>'],
  ['one word of marked letters', '', 'à'],
  ['quotes that never close', 'Câu hỏi;A;B;Đáp án\n', '"\n'],
  ['questions that never close', '<quiz>', '<question type="a"><'],
  ['tags of HTML that never close', 'x{=', '<a "'],
  ['words of an old font', '', 'Hµ '],
])('comes to an end with %s', async (_name, begin, piece) => {
  const bytes = new TextEncoder().encode(
    begin + piece.repeat(Math.floor(1_000_000 / Buffer.byteLength(piece))),
  )
  const { faults, questions } = await runImport({ bytes, known: [] })
  expect(faults.length + questions.length).toBeGreaterThan(0)
})
