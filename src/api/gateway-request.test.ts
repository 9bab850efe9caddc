import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { expect, test } from 'vitest'
import type { ApiEnv } from './api-context.ts'
import { gatewayRequestId, viewerAddress } from './gateway-request.ts'

const app = new Hono<ApiEnv>().get('/api/test', (context) =>
  context.json({ id: gatewayRequestId(context), address: viewerAddress(context) }),
)

/** What API Gateway hands to a function, payload format 2.0, as far as it is read. */
const ask = async (forwardedFor: string) => {
  const event = {
    version: '2.0',
    routeKey: 'ANY /api/test',
    rawPath: '/api/test',
    rawQueryString: '',
    headers: { 'x-forwarded-for': forwardedFor },
    requestContext: {
      requestId: 'gateway-1',
      domainName: 'api.example',
      http: { method: 'GET', path: '/api/test' },
    },
    isBase64Encoded: false,
  }
  const { body } = await handle(app)(event as unknown as Parameters<ReturnType<typeof handle>>[0])
  return JSON.parse(body)
}

test('a request has the id that API Gateway logs', async () => {
  expect(await ask('203.0.113.7, 130.176.0.1')).toMatchObject({ id: 'gateway-1' })
})

test('the address is the one that CloudFront saw, not the one a viewer made up', async () => {
  expect(await ask('203.0.113.7, 130.176.0.1')).toMatchObject({ address: '203.0.113.7' })
  expect(await ask('198.51.100.1, 203.0.113.7, 130.176.0.1')).toMatchObject({ address: '203.0.113.7' })
})
