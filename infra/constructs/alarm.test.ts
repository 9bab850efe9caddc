import { Template } from 'aws-cdk-lib/assertions'
import { type IAlarmAction, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { expect, test } from 'vitest'
import { testStack } from '../testing/test-stack.ts'
import { RunbookAlarm } from './alarm.ts'
import { alarmPost } from './alarm-post.ts'

const alarmIn = (actionIn: (stack: ReturnType<typeof testStack>) => IAlarmAction | undefined) => {
  const stack = testStack()
  new RunbookAlarm(stack, 'learning-errors', {
    metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Errors' }),
    whoIsHurt: 'Learners cannot send in quizzes.',
    action: actionIn(stack),
  })
  const template = Template.fromStack(stack)
  const [alarm] = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
  return { template, alarm: alarm?.Properties }
}

test('an alarm says who is hurt and names its runbook', () => {
  expect(alarmIn(() => undefined).alarm).toMatchObject({
    AlarmName: 'test-learning-errors',
    AlarmDescription: 'Learners cannot send in quizzes. Runbook: docs/runbooks/learning-errors.md',
  })
})

test('one failure is enough, and silence is not a failure', () => {
  expect(alarmIn(() => undefined).alarm).toMatchObject({
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
  })
})

test('the mailbox hears when it begins and when it is over', () => {
  const { template, alarm } = alarmIn((stack) => alarmPost(stack, 'truc@hoc.example'))
  const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'))
  expect(alarm?.AlarmActions).toEqual([{ Ref: topic }])
  expect(alarm?.OKActions).toEqual([{ Ref: topic }])
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'truc@hoc.example',
  })
})

test('CloudWatch of this account may post, and nobody without TLS', () => {
  const { template } = alarmIn((stack) => alarmPost(stack, 'truc@hoc.example'))
  const [policy] = Object.values(template.findResources('AWS::SNS::TopicPolicy'))
  expect(policy?.Properties.PolicyDocument.Statement).toMatchObject([
    { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    {
      Effect: 'Allow',
      Action: 'sns:Publish',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    },
  ])
})
