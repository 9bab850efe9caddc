import { Stack, type StackProps } from 'aws-cdk-lib'
import { type ITableV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { LearningTable } from '../constructs/learning-table.ts'

/** What outlives everything: people and what they learned. */
export class DataStack extends Stack {
  /** The table to serve from. */
  readonly table: ITableV2

  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: StageConfig }) {
    super(scope, id, { ...props, terminationProtection: true })
    const { table } = new LearningTable(this, 'LearningTable')
    // Exported even when a restored table is served instead: CloudFormation refuses to withdraw an export that
    // another stack still reads, and that would block the switch in the middle of a restore.
    this.exportValue(table.tableArn)
    this.exportValue(table.tableName)
    this.table =
      config.restoredTableName === undefined
        ? table
        : TableV2.fromTableName(this, 'RestoredTable', config.restoredTableName)
  }
}
