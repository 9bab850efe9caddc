import { Aws, type RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'

export interface ApiEntranceProps {
  throttle: StageConfig['throttle']
  logRetention: RetentionDays
  removalPolicy: RemovalPolicy
}

/** No address, browser, user name or path: an operator sees which route failed and how, never who called it. */
const ACCESS_LOG_FIELDS = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  integrationStatus: '$context.integrationStatus',
  responseLatencyMs: '$context.responseLatency',
  errorMessage: '$context.error.message',
}

/**
 * The HTTP API without its routes. It stands before the functions, because they must know the site's address, the
 * site must know this one's, and none of the three may wait for itself.
 */
export class ApiEntrance extends Construct {
  readonly httpApi: HttpApi
  readonly domainName: string

  constructor(scope: Construct, id: string, props: ApiEntranceProps) {
    super(scope, id)
    this.httpApi = new HttpApi(this, 'HttpApi', { createDefaultStage: false })
    this.domainName = `${this.httpApi.apiId}.execute-api.${Stack.of(this).region}.${Aws.URL_SUFFIX}`
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: props.logRetention,
      removalPolicy: props.removalPolicy,
    })
    new HttpStage(this, 'DefaultStage', {
      httpApi: this.httpApi,
      autoDeploy: true,
      throttle: { rateLimit: props.throttle.requestsPerSecond, burstLimit: props.throttle.burstRequests },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    })
  }
}
