import * as z from 'zod/mini'
import { meRoute } from '../contract/accounts/me.ts'
import { renewDeliveryRoute } from '../contract/accounts/renew-delivery.ts'
import { signInRoute } from '../contract/accounts/sign-in.ts'
import { signOutRoute } from '../contract/accounts/sign-out.ts'
import { LEARNER_HEADER } from '../contract/learner-header.ts'
import { attemptResultRoute } from '../contract/learning/attempt-result.ts'
import { deliverParcelRoute } from '../contract/learning/deliver-parcel.ts'
import { myProgressRoute } from '../contract/learning/my-progress.ts'
import { openAttemptRoute } from '../contract/learning/open-attempt.ts'
import { recordStatementsRoute } from '../contract/learning/record-statements.ts'
import { startAttemptRoute } from '../contract/learning/start-attempt.ts'
import { submitAttemptRoute } from '../contract/learning/submit-attempt.ts'
import { refusalSchema, STATUS_BY_CODE } from '../contract/refusal.ts'
import type { Route } from '../contract/route.ts'
import { answerLetterRoute } from '../contract/sharing/answer-letter.ts'
import { courseLettersRoute } from '../contract/sharing/course-letters.ts'
import { createLinkRoute } from '../contract/sharing/create-link.ts'
import { createTeamRoute } from '../contract/sharing/create-team.ts'
import { myLettersRoute } from '../contract/sharing/my-letters.ts'
import { openLettersRoute } from '../contract/sharing/open-letters.ts'
import { recordOpenRoute } from '../contract/sharing/record-open.ts'
import { retireTeamRoute } from '../contract/sharing/retire-team.ts'
import { sendLetterRoute } from '../contract/sharing/send-letter.ts'
import { teamOpensRoute } from '../contract/sharing/team-opens.ts'
import { unitTeamsRoute } from '../contract/sharing/unit-teams.ts'
import { classResultRoute } from '../contract/studio/class-result.ts'
import { classResultsRoute } from '../contract/studio/class-results.ts'
import { importClassResultRoute } from '../contract/studio/import-class-result.ts'
import { keyVersionsRoute } from '../contract/studio/key-versions.ts'
import { registerEditionRoute } from '../contract/studio/register-edition.ts'
import { remarkAttemptsRoute } from '../contract/studio/remark-attempts.ts'
import { remarkPreviewRoute } from '../contract/studio/remark-preview.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'

const ROUTES: readonly Route[] = [
  ...[signInRoute, signOutRoute, meRoute, renewDeliveryRoute],
  ...[recordStatementsRoute, myProgressRoute, deliverParcelRoute],
  ...[startAttemptRoute, openAttemptRoute, submitAttemptRoute, attemptResultRoute],
  ...[keyVersionsRoute, remarkPreviewRoute, remarkAttemptsRoute],
  ...[createTeamRoute, unitTeamsRoute, retireTeamRoute],
  ...[createLinkRoute, recordOpenRoute, teamOpensRoute],
  ...[sendLetterRoute, myLettersRoute, openLettersRoute, courseLettersRoute, answerLetterRoute],
  ...[registerEditionRoute, importClassResultRoute, classResultsRoute, classResultRoute],
]

/** What any route may refuse with, whatever its own contract says. */
const REFUSALS_OF_ANY_ROUTE: readonly ErrorCode[] = ['bad-request', 'internal']
const REFUSALS_OF_CHANGING_ROUTES: readonly ErrorCode[] = ['body-too-large', 'cross-origin']

/** The contract as an OpenAPI 3.1 document. */
export const openapiDocument = () => ({
  openapi: '3.1.0',
  info: { title: 'Lớp Học Số', version: '1', description: 'Made from src/contract by `npm run openapi`.' },
  paths: Object.fromEntries(
    [...new Set(ROUTES.map((route) => route.path))].map((path) => [path, operationsAt(path)]),
  ),
  components: { schemas: { Refusal: schemaOf(refusalSchema, 'output') } },
})

const operationsAt = (path: string) =>
  Object.fromEntries(
    ROUTES.filter((route) => route.path === path).map((route) => [
      route.method.toLowerCase(),
      {
        operationId: route.name,
        summary: route.summary,
        ...parametersOf(route),
        // JSON bodies are optional in OpenAPI unless they say otherwise, and generated clients believe it.
        ...(route.body && { requestBody: { required: true, content: json(schemaOf(route.body, 'input')) } }),
        responses: {
          200: { description: 'Done', content: json(schemaOf(route.reply, 'output')) },
          ...refusalsOf(route),
        },
      },
    ]),
  )

const parametersOf = ({ params, refusals }: Route) => {
  const properties = params === undefined ? {} : schemaOf(params, 'input').properties
  const inPath = Object.entries(properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: 'path', required: true, schema },
  }))
  const parameters = refusals.includes('not-signed-in') ? [...inPath, LEARNER_PARAMETER] : inPath
  return parameters.length > 0 ? { parameters } : {}
}

const LEARNER_PARAMETER = {
  ...{ name: LEARNER_HEADER, in: 'header', required: false, schema: { type: 'string', format: 'uuid' } },
  description: 'The account that is meant; refused as not-signed-in where another is signed in',
}

const refusalsOf = (route: Route) => {
  const codes = [
    ...route.refusals,
    ...REFUSALS_OF_ANY_ROUTE,
    ...(route.method === 'GET' ? [] : REFUSALS_OF_CHANGING_ROUTES),
  ]
  const statuses = [...new Set(codes.map((code) => STATUS_BY_CODE[code]))]
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => STATUS_BY_CODE[code] === status).join(', '),
        content: json({ $ref: '#/components/schemas/Refusal' }),
      },
    ]),
  )
}

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

const json = (schema: object) => ({ 'application/json': { schema } })
