import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { productionStage } from '../config/production.ts'
import { LearningSite } from '../learning-site.ts'
import { testApp } from '../testing/test-stack.ts'

test('a restored table takes the place of the first one, which stays where it is', () => {
  const app = testApp()
  const site = new LearningSite(app, { ...productionStage, restoredTableName: 'restored-table' }, undefined)
  app.synth()
  const templateOf = (stack: string) => Template.fromStack(Stack.of(site.node.findChild(stack)))

  const functions = templateOf('api').findResources('AWS::Lambda::Function')
  expect(
    Object.values(functions).map(({ Properties }) => Properties.Environment.Variables.TABLE_NAME),
  ).toEqual(Array(4).fill('restored-table'))

  const data = templateOf('data')
  data.resourceCountIs('AWS::DynamoDB::GlobalTable', 1)
  // What running functions still import may not be withdrawn while they are being switched over.
  expect(Object.keys(data.findOutputs('*'))).toHaveLength(2)
})
