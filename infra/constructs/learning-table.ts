import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { PARTITION_KEY, SORT_KEY, TTL_ATTRIBUTE } from '../../src/storage/dynamodb/table-shape.ts'

/** The longest that DynamoDB keeps: a mistake found a month later can still be undone. */
const RESTORE_WINDOW_DAYS = 35

/**
 * The one table. What learners did exists nowhere else, so it can be neither deleted nor replaced by a deployment,
 * in any stage. Renaming this construct, or the one that holds it, would make CloudFormation create an empty table.
 */
export class LearningTable extends Construct {
  readonly table: TableV2

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
      sortKey: { name: SORT_KEY, type: AttributeType.STRING },
      timeToLiveAttribute: TTL_ATTRIBUTE,
      billing: Billing.onDemand(),
      // Encrypted at rest with a key that DynamoDB owns: a key of our own would cost a request on every read.
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: RESTORE_WINDOW_DAYS,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
