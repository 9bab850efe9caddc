import { RemovalPolicy } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { StageConfig } from './stage-config.ts'

export const testStage: StageConfig = {
  name: 'lop-hoc-so-test',
  region: 'ap-southeast-1',
  removalPolicy: RemovalPolicy.DESTROY,
  logRetention: RetentionDays.ONE_WEEK,
  throttle: { requestsPerSecond: 20, burstRequests: 40 },
}
