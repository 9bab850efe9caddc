import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'

/** What a function may do to items. No Scan, no batch, no PartiQL: the data design needs none of them. */
type ItemAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem'

export interface ItemAccess {
  /** The items meant: those whose partition key begins with one of these, e.g. `LEARNER#`. */
  keyPrefixes: readonly string[]
  actions: readonly ItemAction[]
}

/**
 * Allows the actions on the items named and on nothing else of the table.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
export const allowItems = (table: ITableV2, { keyPrefixes, actions }: ItemAccess): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keyPrefixes.map((prefix) => `${prefix}*`) },
      // ForAllValues is also true of a request that carries no key at all.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  })
