import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, expect, test } from 'vitest'
import { testStage } from '../config/test.ts'
import { LearningSite } from '../learning-site.ts'
import { testBuild } from '../testing/test-build.ts'
import { testApp } from '../testing/test-stack.ts'

let stack: Stack
let template: Template
beforeAll(() => {
  const app = testApp()
  const site = new LearningSite(app, testStage, testBuild())
  app.synth()
  stack = Stack.of(site.node.findChild('publishing'))
  template = Template.fromStack(stack)
})

test('answer keys are in place before the first page that needs them', () => {
  const [answerKeys] = Object.keys(template.findResources('Custom::Trigger'))
  const uploads = Object.values(template.findResources('Custom::CDKBucketDeployment'))
  expect(uploads.map(({ DependsOn }) => DependsOn)).toEqual([
    expect.arrayContaining([answerKeys]),
    expect.arrayContaining([answerKeys]),
  ])
})

test('links may lead to the new pages once these are there', () => {
  const [, pageList] = Object.values(template.findResources('Custom::Trigger'))
  const uploads = Object.keys(template.findResources('Custom::CDKBucketDeployment'))
  expect(pageList?.DependsOn).toEqual(expect.arrayContaining(uploads))
})

test('the loader may keep answer keys, and read nothing', () => {
  const statements = Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('AnswerKeyLoader'))
    .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)
  expect(statements).toMatchObject([
    { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] },
    {
      Action: 'dynamodb:UpdateItem',
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['ANSWER-KEY#*'] } },
    },
  ])
})

test('pages come after the functions that they call', () => {
  expect(stack.dependencies.map(({ node }) => node.path)).toContain('lop-hoc-so-test/api')
})
