import type { RemovalPolicy } from 'aws-cdk-lib'
import type { RetentionDays } from 'aws-cdk-lib/aws-logs'

/** Everything in which one stage differs from another. Holds no secret: it is public with the code. */
export interface StageConfig {
  /** Begins the name of every stack of the stage. */
  name: `lop-hoc-so-${string}`
  region: string
  /** Left out, the site answers at the address CloudFront gives it. The certificate must lie in us-east-1. */
  domain?: { name: string; certificateArn: string }
  /** Set after a restore to serve from the restored table; see docs/runbooks/restore-table.md. */
  restoredTableName?: string
  /** What becomes of pages and logs when the stage is taken down. The table is always kept. */
  removalPolicy: RemovalPolicy
  logRetention: RetentionDays
  /** What the whole API accepts; beyond it requests are answered 429, and the bill has a ceiling. */
  throttle: { requestsPerSecond: number; burstRequests: number }
  /** Where alarms are sent. Left out, they show in the console only. */
  alarmEmail?: string
}
