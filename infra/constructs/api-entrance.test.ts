import { RemovalPolicy } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { beforeAll, expect, test } from 'vitest'
import { testStack } from '../testing/test-stack.ts'
import { ApiEntrance } from './api-entrance.ts'

let template: Template
beforeAll(() => {
  const stack = testStack()
  new ApiEntrance(stack, 'ApiEntrance', {
    throttle: { requestsPerSecond: 20, burstRequests: 40 },
    logRetention: RetentionDays.ONE_WEEK,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  template = Template.fromStack(stack)
})

test('the whole API is held to the limits of its stage', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
  })
})

test('the access log tells nothing about the person who called', () => {
  const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
  expect(JSON.parse(stage?.Properties.AccessLogSettings.Format)).toEqual({
    requestId: '$context.requestId',
    requestTime: '$context.requestTime',
    routeKey: '$context.routeKey',
    status: '$context.status',
    integrationStatus: '$context.integrationStatus',
    responseLatencyMs: '$context.responseLatency',
    errorMessage: '$context.error.message',
  })
})

test('pages of other sites get no permission to call: there is no CORS', () => {
  const [api] = Object.values(template.findResources('AWS::ApiGatewayV2::Api'))
  expect(api?.Properties.CorsConfiguration).toBeUndefined()
})
