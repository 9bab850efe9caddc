import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RemovalPolicy } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { beforeAll, expect, test } from 'vitest'
import { testStack } from '../testing/test-stack.ts'
import { ApiFunction } from './api-function.ts'
import { LAMBDA_BUNDLING, PROJECT_ROOT } from './lambda-bundling.ts'

let template: Template
beforeAll(() => {
  const stack = testStack()
  new ApiFunction(stack, 'Learning', {
    entry: 'learning/lambda.ts',
    memoryMb: 512,
    timeoutSeconds: 10,
    table: TableV2.fromTableName(stack, 'Table', 'the-table'),
    access: [{ keyPrefixes: ['LEARNER#', 'ACCOUNT#'], actions: ['GetItem', 'PutItem'] }],
    environment: { SITE_ORIGIN: 'https://hoc.example' },
    logRetention: RetentionDays.ONE_WEEK,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  template = Template.fromStack(stack)
})

const statements = () =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    (policy) => policy.Properties.PolicyDocument.Statement,
  )

test('it may touch the items it names, in the ways it names, and nothing else of the table', () => {
  expect(statements().filter(({ Action }) => JSON.stringify(Action).includes('dynamodb'))).toEqual([
    {
      Effect: 'Allow',
      Action: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      Resource: {
        'Fn::Join': [
          '',
          [
            'arn:',
            { Ref: 'AWS::Partition' },
            ':dynamodb:ap-southeast-1:',
            { Ref: 'AWS::AccountId' },
            ':table/the-table',
          ],
        ],
      },
      Condition: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LEARNER#*', 'ACCOUNT#*'] },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    },
  ])
})

test('beside its items it may write its own log, and has no managed policy', () => {
  expect(statements()).toHaveLength(2)
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^LearningLog'), 'Arn'] },
        },
      ]),
    },
  })
  template.resourceCountIs('AWS::IAM::Role', 1)
  template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() })
})

test('it runs on the Node that the project pins', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  const [pinnedMajor] = devDependencies.node.split('.')
  template.hasResourceProperties('AWS::Lambda::Function', { Runtime: `nodejs${pinnedMajor}.x` })
  expect(LAMBDA_BUNDLING.target).toBe(`node${pinnedMajor}`)
})

test('it is told the table and the settings of its area', () => {
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: { TABLE_NAME: 'the-table', SITE_ORIGIN: 'https://hoc.example' } },
    Architectures: ['arm64'],
    MemorySize: 512,
    Timeout: 10,
  })
})

test('its log is forgotten after the days of its stage', () => {
  template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 })
})
