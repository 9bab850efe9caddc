import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '../test.ts'
import { builtFiles, quizPages } from './pages.ts'

const KEYS = resolve(import.meta.dirname, '../../.build/answer-keys')

interface AnswerKey {
  questions: { parts: { solution: { reasons?: Record<string, string>; reason?: string } }[] }[]
}

const answerKeys = (): AnswerKey[] =>
  readdirSync(KEYS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(KEYS, file), 'utf8')) as AnswerKey)

const reasonsIn = ({ questions }: AnswerKey): string[] =>
  questions.flatMap(({ parts }) =>
    parts.flatMap(({ solution: { reasons = {}, reason } }) => [
      ...Object.values(reasons),
      ...(reason === undefined ? [] : [reason]),
    ]),
  )

/** The longest part of a sentence that no escaping of HTML or JSON can change. */
const plainPart = (sentence: string): string =>
  sentence.split(/["'&<>\\]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')

test('no file of the site holds a reason of an answer key', () => {
  const reasons = answerKeys().flatMap(reasonsIn).map(plainPart)
  expect(reasons.length).toBeGreaterThan(60)
  const leaks = builtFiles().flatMap((file) => {
    const text = readFileSync(file, 'utf8').normalize('NFC')
    return reasons.filter((reason) => text.includes(reason)).map((reason) => `${file}: ${reason}`)
  })
  expect(leaks).toEqual([])
})

test('no file of the site holds a field that only a key has', () => {
  const leaks = builtFiles()
    .filter((file) => /\.(html|json)$/.test(file))
    .filter((file) =>
      /rightChoiceIds|rightPairs|rightItemIds|accepted|tolerance|isTrue|&quot;right&quot;|"right":/.test(
        readFileSync(file, 'utf8'),
      ),
    )
  expect(leaks).toEqual([])
})

test('what a quiz page sends to the browser names no right choice', async ({ page }) => {
  const bodies: string[] = []
  page.on('response', async (response) => {
    if (response.ok()) bodies.push(await response.text().catch(() => ''))
  })
  for (const path of quizPages()) await page.goto(path, { waitUntil: 'networkidle' })
  const received = bodies.join('\n').normalize('NFC')
  expect(received).toContain('keyVersion')
  for (const reason of answerKeys().flatMap(reasonsIn)) expect(received).not.toContain(plainPart(reason))
})
