import { RemovalPolicy } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { StageConfig } from './stage-config.ts'

export const productionStage: StageConfig = {
  name: 'lop-hoc-so-production',
  region: 'ap-southeast-1',
  removalPolicy: RemovalPolicy.RETAIN,
  logRetention: RetentionDays.THREE_MONTHS,
  // A class of 40 handing in together is 80 requests; 50 communes doing so in one minute stays below the rate.
  throttle: { requestsPerSecond: 300, burstRequests: 600 },
}
