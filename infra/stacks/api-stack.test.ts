import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, expect, test } from 'vitest'
import { testStage } from '../config/test.ts'
import { LearningSite } from '../learning-site.ts'
import { itemRights } from '../testing/item-rights.ts'
import { testApp } from '../testing/test-stack.ts'

let template: Template
beforeAll(() => {
  const app = testApp()
  const site = new LearningSite(app, testStage, undefined)
  app.synth()
  template = Template.fromStack(Stack.of(site.node.findChild('api')))
})

test('accounts may read accounts, keep sessions and count tries, and sees nothing anyone learned', () => {
  expect(itemRights(template, 'Accounts')).toEqual([
    'ACCOUNT#* GetItem',
    'DELIVERY#* PutItem',
    'SESSION#* DeleteItem',
    'SESSION#* GetItem',
    'SESSION#* PutItem',
    'SESSION#* UpdateItem',
    'THROTTLE#* DeleteItem',
    'THROTTLE#* UpdateItem',
    'USERNAME#* GetItem',
  ])
})

test('learning may keep what was learned and read answer keys, and sees no account and no password', () => {
  expect(itemRights(template, 'Learning')).toEqual([
    'ANSWER-KEY#* GetItem',
    'DELIVERY#* GetItem',
    'LEARNER#* GetItem',
    'LEARNER#* PutItem',
    'LEARNER#* Query',
    'LEARNER#* UpdateItem',
    'ROSTER#* PutItem',
    'SESSION#* DeleteItem',
    'SESSION#* GetItem',
    'SESSION#* UpdateItem',
  ])
})

test('studio may read what was handed in and add to it, and sees no account', () => {
  expect(itemRights(template, 'Studio')).toEqual([
    'ANSWER-KEY#* GetItem',
    'ANSWER-KEY#* Query',
    'CLASS#* PutItem',
    'CLASS#* Query',
    'CLASS-LIST#* Query',
    'CLASS-LIST#* UpdateItem',
    'EDITION#* GetItem',
    'EDITION#* PutItem',
    'LEARNER#* GetItem',
    'LEARNER#* UpdateItem',
    'ROSTER#* Query',
    'SESSION#* DeleteItem',
    'SESSION#* GetItem',
    'SESSION#* UpdateItem',
  ])
})

test('sharing may keep teams, links, letters and opens, and cannot change or remove an open', () => {
  expect(itemRights(template, 'Sharing')).toEqual([
    'LETTER#* GetItem',
    'LETTER#* PutItem',
    'LETTER#* UpdateItem',
    'LETTERS#* DeleteItem',
    'LETTERS#* PutItem',
    'LETTERS#* Query',
    'LINK#* GetItem',
    'LINK#* PutItem',
    'OPENS#* PutItem',
    'OPENS#* Query',
    'PUBLISHED#* GetItem',
    'PUBLISHED#* Query',
    'SESSION#* DeleteItem',
    'SESSION#* GetItem',
    'SESSION#* UpdateItem',
    'TEAM#* GetItem',
    'TEAM#* PutItem',
    'TEAM#* Query',
    'TEAM#* UpdateItem',
    'THROTTLE#* UpdateItem',
    'UNIT-TEAMS#* PutItem',
    'UNIT-TEAMS#* Query',
  ])
})

test('each area answers below its own path, whatever the method', () => {
  const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'))
  expect(routes.map(({ Properties }) => Properties.RouteKey)).toEqual([
    'ANY /api/accounts/{proxy+}',
    'ANY /api/learning/{proxy+}',
    'ANY /api/studio/{proxy+}',
    'ANY /api/sharing/{proxy+}',
    // Short links, which people read.
    'ANY /t/{proxy+}',
  ])
})

test('functions are told where the pages live, and refuse callers from elsewhere', () => {
  const functions = Object.values(template.findResources('AWS::Lambda::Function'))
  expect(functions.map(({ Properties }) => Properties.Environment.Variables.SITE_ORIGIN)).toEqual(
    Array(4).fill({
      'Fn::Join': ['', ['https://', { 'Fn::ImportValue': expect.stringContaining('DomainName') }]],
    }),
  )
})
