import { Stack } from 'aws-cdk-lib'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

/** Sends alarms to one mailbox, which has to confirm once by the link it is sent. */
export const alarmPost = (scope: Construct, email: string): SnsAction => {
  const topic = new Topic(scope, 'AlarmPost', { enforceSSL: true })
  topic.addSubscription(new EmailSubscription(email))
  // A policy of its own takes the place of the default one, which would have let CloudWatch in.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  return new SnsAction(topic)
}
