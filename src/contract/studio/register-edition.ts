import * as z from 'zod/mini'
import { editionSchema } from '../../domain/edition/edition.ts'
import { defineRoute } from '../route.ts'

/** What is asked to be registered. The id follows from the key; who asks made it. */
const newEditionSchema = z.pick(editionSchema, { publicKey: true, courses: true })

export const registerEditionRoute = defineRoute({
  name: 'registerEdition',
  method: 'POST',
  path: '/api/studio/editions',
  summary:
    'Make the key of an edition known, so that results from there can be imported; a repeat changes nothing',
  body: newEditionSchema,
  reply: z.strictObject({ edition: editionSchema }),
  refusals: ['not-signed-in', 'not-allowed'],
})
