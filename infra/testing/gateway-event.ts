import type { LambdaEvent } from 'hono/aws-lambda'

interface GatewayRequest {
  method: string
  path: string
  cookies?: string[]
  body?: object | undefined
}

/** A browser's request in the shape in which the HTTP API hands it to a function. */
export const gatewayEvent = ({ method, path, cookies = [], body }: GatewayRequest): LambdaEvent => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  cookies,
  headers: {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': '192.0.2.1, 198.51.100.1',
  },
  body: body === undefined ? null : JSON.stringify(body),
  isBase64Encoded: false,
  requestContext: {
    accountId: '111122223333',
    apiId: 'an-api',
    authentication: null,
    authorizer: {},
    domainName: 'an-api.execute-api.example',
    domainPrefix: 'an-api',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '198.51.100.1', userAgent: 'test' },
    requestId: 'a-request',
    routeKey: '$default',
    stage: '$default',
    time: '25/Nov/2026:03:00:00 +0000',
    timeEpoch: 1_795_575_600_000,
  },
})
