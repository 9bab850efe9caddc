import type { Template } from 'aws-cdk-lib/assertions'

interface Statement {
  Action: string | string[]
  Condition?: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': string | string[] } }
}

/**
 * What one function may do to the items of the table, as `SESSION#* GetItem`, sorted.
 * @param construct id of the function's construct in its stack
 */
export const itemRights = (template: Template, construct: string): string[] => {
  const statements: Statement[] = Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(construct))
    .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)
  return statements
    .flatMap(({ Action, Condition }) => {
      const keys = [Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'] ?? []].flat()
      const deeds = [Action].flat().map((action) => action.replace('dynamodb:', ''))
      return keys.flatMap((key) => deeds.map((deed) => `${key} ${deed}`))
    })
    .sort()
}
