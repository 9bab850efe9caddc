import { registerEditionRoute } from '../../../contract/studio/register-edition.ts'
import type { Edition } from '../../../domain/edition/edition.ts'
import { editionKitSchema, KIT_PATH } from '../../../domain/edition/edition-kit.ts'
import { newEditionKey } from '../../../domain/edition/result-signature.ts'
import { fail, type Result, succeed } from '../../../domain/shared/result.ts'
import { type ApiFailure, callApi } from '../../call-api.ts'
import { type EditionOrder, makeEdition } from './make-edition.ts'

/**
 * Makes an edition in this browser out of the pages of the site it looks at, so that no server has to. The key is
 * registered first: an edition that the site does not know must not leave the house.
 */
export const makeEditionHere = async (
  courseIds: readonly string[],
  wordsOf: (edition: Edition, siteOrigin: string) => EditionOrder['words'],
  tell: (done: number, of: number) => void,
): Promise<Result<{ edition: Edition; zip: Uint8Array }, ApiFailure>> => {
  const kitFile = await readHere(KIT_PATH)
  if (kitFile === undefined) return fail({ code: 'offline' })
  const kit = editionKitSchema.parse(JSON.parse(new TextDecoder().decode(kitFile)))
  const key = await newEditionKey()
  const courses = kit.courses
    .filter(({ id }) => courseIds.includes(id))
    .map(({ id, title, checks }) => ({ id, title, checks }))
  const reply = await callApi(registerEditionRoute, { body: { publicKey: { x: key.x, y: key.y }, courses } })
  if (!reply.ok) return reply
  const { edition } = reply.value
  const words = wordsOf(edition, kit.siteOrigin)
  const order: EditionOrder = { kit, edition, key, read: readHere, words, tell }
  // A page that does not come is a broken line, or a release in between.
  const zip = await makeEdition(order).catch(() => undefined)
  return zip === undefined ? fail({ code: 'offline' }) : succeed({ edition, zip })
}

const readHere = async (path: string): Promise<Uint8Array | undefined> => {
  const response = await fetch(path, { cache: 'no-cache' }).catch(() => undefined)
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : undefined
}
