import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Question } from '../domain/quiz/question.ts'
import { splitBank, writeAnswerKeys } from './answer-keys.ts'

const rules = { drawn: 1, passMark: 1, waitMinutes: 0 }

const question = (changed: Partial<Extract<Question, { kind: 'true-false' }>> = {}): Question => ({
  id: 'mot',
  kind: 'true-false',
  lesson: 'bai',
  prompt: 'Đúng hạn thì không mất lệ phí.',
  cite: { source: 'luat' },
  isTrue: true,
  reason: 'Luật nói vậy.',
  ...changed,
})

const versionOf = (asked: Question): string => splitBank('khoa', rules, [asked]).key.keyVersion

it('gives another version when only the right answer changes', () => {
  expect(versionOf(question({ isTrue: false }))).not.toBe(versionOf(question()))
})

it('gives another version when a rule of the quiz changes', () => {
  const stricter = splitBank('khoa', { ...rules, tries: 1 }, [question()])
  expect(stricter.key.keyVersion).not.toBe(versionOf(question()))
})

it('gives the same version whatever the order in which the author wrote the fields', () => {
  const { id, ...rest } = question()
  expect(versionOf({ ...rest, id } as Question)).toBe(versionOf(question()))
})

it('leaves the keys of this build in the folder, and none of an earlier one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'))
  try {
    const older = splitBank('khoa', rules, [question()]).key
    const newer = splitBank('khoa', rules, [question({ isTrue: false })]).key
    await writeAnswerKeys([older], folder)
    await writeAnswerKeys([newer], folder)
    expect(await readdir(join(folder, 'khoa'))).toEqual([`${newer.keyVersion}.json`])
    expect(JSON.parse(await readFile(join(folder, 'khoa', `${newer.keyVersion}.json`), 'utf8'))).toEqual(
      newer,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
