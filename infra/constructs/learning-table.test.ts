import { Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { testStack } from '../testing/test-stack.ts'
import { LearningTable } from './learning-table.ts'

const tableIn = (stack = testStack()) => {
  new LearningTable(stack, 'LearningTable')
  const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'))
  return resource
}

test('the table cannot be deleted by hand', () => {
  expect(tableIn()?.Properties.Replicas).toMatchObject([{ DeletionProtectionEnabled: true }])
})

test('the table outlives its stack and is never deleted to be replaced', () => {
  expect(tableIn()).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
})

test('any moment of the last 35 days can be restored', () => {
  expect(tableIn()?.Properties.Replicas).toMatchObject([
    { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 } },
  ])
})

test('an idle table costs nothing: it is paid by request', () => {
  expect(tableIn()?.Properties.BillingMode).toBe('PAY_PER_REQUEST')
})

test('keys and expiry have the names that the stores use', () => {
  expect(tableIn()?.Properties).toMatchObject({
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
  })
})

test('there is no index: every access pattern goes by the key', () => {
  expect(tableIn()?.Properties.GlobalSecondaryIndexes).toBeUndefined()
})
