import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { type HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import type { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { ApiFunction } from '../constructs/api-function.ts'

export interface ApiStackProps extends StackProps {
  config: StageConfig
  table: ITableV2
  httpApi: HttpApi
  /** Where the pages live; requests from elsewhere are refused. */
  siteOrigin: string
}

/** The server side, a function for each area, each with the items it needs and no others. */
export class ApiStack extends Stack {
  readonly accounts: NodejsFunction
  readonly learning: NodejsFunction
  readonly studio: NodejsFunction
  readonly sharing: NodejsFunction

  constructor(scope: Construct, id: string, { config, table, httpApi, siteOrigin, ...props }: ApiStackProps) {
    super(scope, id, props)
    const common = {
      table,
      timeoutSeconds: 10,
      environment: { SITE_ORIGIN: siteOrigin },
      logRetention: config.logRetention,
      removalPolicy: config.removalPolicy,
    }
    this.accounts = new ApiFunction(this, 'Accounts', {
      ...common,
      entry: 'accounts/lambda.ts',
      // Argon2id wants a processor: at 1769 MB, one whole, a sign-in takes 30 ms of it instead of 200 ms at 256 MB.
      memoryMb: 1769,
      access: [
        { keyPrefixes: ['ACCOUNT#', 'USERNAME#'], actions: ['GetItem'] },
        { keyPrefixes: ['SESSION#'], actions: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'] },
        { keyPrefixes: ['THROTTLE#'], actions: ['UpdateItem', 'DeleteItem'] },
        { keyPrefixes: ['DELIVERY#'], actions: ['PutItem'] },
      ],
    }).handler
    this.learning = new ApiFunction(this, 'Learning', {
      ...common,
      entry: 'learning/lambda.ts',
      memoryMb: 512,
      access: [
        // Every signed-in request may find its session half spent and renew it, or spent and remove it.
        { keyPrefixes: ['SESSION#'], actions: ['GetItem', 'UpdateItem', 'DeleteItem'] },
        { keyPrefixes: ['LEARNER#'], actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'] },
        { keyPrefixes: ['ANSWER-KEY#'], actions: ['GetItem'] },
        { keyPrefixes: ['ROSTER#'], actions: ['PutItem'] },
        // With a copy of the account, so that work left sealed on a device needs no right to accounts.
        { keyPrefixes: ['DELIVERY#'], actions: ['GetItem'] },
      ],
    }).handler
    this.studio = new ApiFunction(this, 'Studio', {
      ...common,
      entry: 'studio/lambda.ts',
      // A preview reads every attempt of a course; the browser waits 20 s for it.
      timeoutSeconds: 20,
      memoryMb: 512,
      access: [
        { keyPrefixes: ['SESSION#'], actions: ['GetItem', 'UpdateItem', 'DeleteItem'] },
        { keyPrefixes: ['LEARNER#'], actions: ['GetItem', 'UpdateItem'] },
        { keyPrefixes: ['ANSWER-KEY#'], actions: ['GetItem', 'Query'] },
        // With the names of learners, so that no account has to be opened to it.
        { keyPrefixes: ['ROSTER#'], actions: ['Query'] },
        { keyPrefixes: ['EDITION#'], actions: ['GetItem', 'PutItem'] },
        { keyPrefixes: ['CLASS#'], actions: ['Query', 'PutItem'] },
        { keyPrefixes: ['CLASS-LIST#'], actions: ['Query', 'UpdateItem'] },
      ],
    }).handler
    this.sharing = new ApiFunction(this, 'Sharing', {
      ...common,
      entry: 'sharing/lambda.ts',
      memoryMb: 512,
      access: [
        { keyPrefixes: ['SESSION#'], actions: ['GetItem', 'UpdateItem', 'DeleteItem'] },
        { keyPrefixes: ['TEAM#'], actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'] },
        { keyPrefixes: ['UNIT-TEAMS#'], actions: ['Query', 'PutItem'] },
        { keyPrefixes: ['LINK#'], actions: ['GetItem', 'PutItem'] },
        // Written one by one and counted; nothing here can change or remove what was counted.
        { keyPrefixes: ['OPENS#'], actions: ['Query', 'PutItem'] },
        { keyPrefixes: ['PUBLISHED#'], actions: ['GetItem', 'Query'] },
        { keyPrefixes: ['LETTER#'], actions: ['GetItem', 'PutItem', 'UpdateItem'] },
        { keyPrefixes: ['LETTERS#'], actions: ['Query', 'PutItem', 'DeleteItem'] },
        { keyPrefixes: ['THROTTLE#'], actions: ['UpdateItem'] },
      ],
    }).handler
    this.#route('accounts', httpApi, this.accounts)
    this.#route('learning', httpApi, this.learning)
    this.#route('studio', httpApi, this.studio)
    this.#route('sharing', httpApi, this.sharing)
    this.#links(httpApi, this.sharing)
    // The runbooks look the logs up by these names.
    new CfnOutput(this, 'AccountsLog', { value: this.accounts.logGroup.logGroupName })
    new CfnOutput(this, 'LearningLog', { value: this.learning.logGroup.logGroupName })
    new CfnOutput(this, 'StudioLog', { value: this.studio.logGroup.logGroupName })
    new CfnOutput(this, 'SharingLog', { value: this.sharing.logGroup.logGroupName })
  }

  #route(area: string, httpApi: HttpApi, handler: NodejsFunction): void {
    const route = new HttpRoute(this, `Route-${area}`, {
      httpApi,
      routeKey: HttpRouteKey.with(`/api/${area}/{proxy+}`, HttpMethod.ANY),
      integration: new HttpLambdaIntegration(area, handler),
    })
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'The function itself asks for a session, route by route: signing in cannot need one.',
    })
  }

  /** Short links lie outside `/api`: they are read by people and kept by CloudFront. */
  #links(httpApi: HttpApi, handler: NodejsFunction): void {
    const route = new HttpRoute(this, 'Route-links', {
      httpApi,
      routeKey: HttpRouteKey.with('/t/{proxy+}', HttpMethod.ANY),
      integration: new HttpLambdaIntegration('links', handler),
    })
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'A short link on a poster is for everybody, and tells the same to all.',
    })
  }
}
