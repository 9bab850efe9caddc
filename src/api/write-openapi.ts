import { writeFileSync } from 'node:fs'
import { openapiDocument } from './openapi.ts'

writeFileSync('docs/openapi.json', `${JSON.stringify(openapiDocument(), null, 2)}\n`)
