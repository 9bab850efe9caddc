import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const SET = { TABLE_NAME: 'learning', SITE_ORIGIN: 'https://hoc.example' }

test('the settings of a function are read', () => {
  expect(readEnvironment(SET)).toEqual({ tableName: 'learning', siteOrigin: 'https://hoc.example' })
})

test('everything missing is named', () => {
  expect(() => readEnvironment({})).toThrow('missing or wrong: TABLE_NAME, SITE_ORIGIN')
})

test.each(['hoc.example', 'https://hoc.example/', 'https://hoc.example/bai-hoc'])(
  '%s is no origin: browsers send scheme and host',
  (origin) => {
    expect(() => readEnvironment({ ...SET, SITE_ORIGIN: origin })).toThrow('SITE_ORIGIN')
  },
)
