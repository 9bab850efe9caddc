import { expect, test } from 'vitest'
import { returnPathFrom } from './return-path.ts'

test('a place on this site is where one goes back to, with all that stands behind its path', () => {
  expect(returnPathFrom('?ve=%2Fkhoa-hoc%2Fkhai-sinh%2Fkiem-tra%2F%3Fluot%3D01')).toBe(
    '/khoa-hoc/khai-sinh/kiem-tra/?luot=01',
  )
})

test.each([
  ['no place at all', ''],
  ['another site', '?ve=https://example.org/'],
  ['another site without its scheme', '?ve=//example.org/'],
  ['a backslash that browsers read as a slash', '?ve=/%5Cexample.org/'],
  ['a backslash further on', '?ve=/khoa-hoc/%5C..'],
  ['a tab that browsers leave out', '?ve=/%09/example.org/'],
  ['a script', '?ve=javascript:alert(1)'],
])('%s leads to the learner’s own page instead', (_, search) => {
  expect(returnPathFrom(search)).toBe('/viec-cua-toi/')
})
