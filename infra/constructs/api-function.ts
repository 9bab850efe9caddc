import { join } from 'node:path'
import { Duration, type RemovalPolicy } from 'aws-cdk-lib'
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { allowItems, type ItemAccess } from './item-access.ts'
import { LAMBDA_BUNDLING, PROJECT_ROOT } from './lambda-bundling.ts'

export interface ApiFunctionProps {
  /** File under `src/api` that exports `handler`. */
  entry: string
  /** Also decides the share of a processor: 1769 MB is one whole. */
  memoryMb: number
  timeoutSeconds: number
  table: ITableV2
  /** The items it may touch; everything else of the table is closed to it. */
  access: readonly ItemAccess[]
  logRetention: RetentionDays
  removalPolicy: RemovalPolicy
  environment?: Record<string, string>
  /** A folder to lay beside the code, under its own last name. */
  folderBeside?: string
}

/** One function of `src/api` with a role of its own that may write its own log and touch its own items. */
export class ApiFunction extends Construct {
  readonly handler: NodejsFunction

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      removalPolicy: props.removalPolicy,
    })
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    for (const access of props.access) role.addToPolicy(allowItems(props.table, access))

    this.handler = new NodejsFunction(this, 'Handler', {
      entry: join(PROJECT_ROOT, 'src/api', props.entry),
      projectRoot: PROJECT_ROOT,
      depsLockFilePath: join(PROJECT_ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      role,
      logGroup,
      environment: { TABLE_NAME: props.table.tableName, ...props.environment },
      bundling: { ...LAMBDA_BUNDLING, commandHooks: copyFolder(props.folderBeside) },
    })
  }
}

const copyFolder = (folder: string | undefined) => ({
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (_projectRoot: string, outputFolder: string) =>
    folder === undefined ? [] : [`cp -R "${folder}" "${outputFolder}"`],
})
