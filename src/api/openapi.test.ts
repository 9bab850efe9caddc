import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openapiDocument } from './openapi.ts'

interface Operation {
  operationId: string
  requestBody?: { required: boolean }
}

const operations = Object.values(openapiDocument().paths).flatMap((path): Operation[] => Object.values(path))

test('docs/openapi.json is what the contract says today; `npm run openapi` writes it', () => {
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(openapiDocument())),
  )
})

test('every route of the contract is in the document', () => {
  const names = globSync('src/contract/*/*.ts')
    .flatMap((file) => readFileSync(file, 'utf8').match(/(?<=name: ')\w+(?=')/g) ?? [])
    .sort()
  expect(names.length).toBeGreaterThan(0)
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(names)
})

test('a JSON body is required wherever there is one', () => {
  const bodies = operations.flatMap(({ requestBody }) => requestBody ?? [])
  expect(bodies.length).toBeGreaterThan(0)
  expect(bodies.filter(({ required }) => !required)).toEqual([])
})
