import { Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { type IMetric, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { ALARM_PERIOD, RunbookAlarm } from '../constructs/alarm.ts'
import { alarmPost } from '../constructs/alarm-post.ts'

export interface AlarmsStackProps extends StackProps {
  config: StageConfig
  accounts: IFunction
  learning: IFunction
  studio: IFunction
  sharing: IFunction
  httpApi: HttpApi
  table: ITableV2
}

/** Few alarms, each about people: what they cannot do, and the runbook that mends it. */
export class AlarmsStack extends Stack {
  constructor(scope: Construct, id: string, props: AlarmsStackProps) {
    const { config, accounts, learning, studio, sharing, httpApi, table, ...stackProps } = props
    super(scope, id, stackProps)
    const action = config.alarmEmail === undefined ? undefined : alarmPost(this, config.alarmEmail)
    const counted = { period: ALARM_PERIOD, statistic: Stats.SUM }

    new RunbookAlarm(this, 'learning-errors', {
      metric: learning.metricErrors(counted),
      whoIsHurt: 'Learners cannot send in progress or quizzes; their work waits on their devices.',
      action,
    })
    new RunbookAlarm(this, 'accounts-errors', {
      metric: accounts.metricErrors(counted),
      whoIsHurt: 'Officials cannot sign in or out; lessons stay readable without an account.',
      action,
    })
    new RunbookAlarm(this, 'studio-errors', {
      metric: studio.metricErrors(counted),
      whoIsHurt:
        'Trainers cannot see or decide who is marked again after a key was mended; no marks are lost.',
      action,
    })
    new RunbookAlarm(this, 'sharing-errors', {
      metric: sharing.metricErrors(counted),
      whoIsHurt: 'People who open a short link see a failure, or teams cannot see their counts.',
      action,
    })
    new RunbookAlarm(this, 'functions-throttled', {
      metric: sum(...[accounts, learning, studio, sharing].map((one) => one.metricThrottles(counted))),
      whoIsHurt: 'Some people who sign in or send in work are turned away and must try again.',
      action,
    })
    new RunbookAlarm(this, 'api-failures', {
      metric: httpApi.metricServerError(counted),
      threshold: 5,
      whoIsHurt: 'Everyone signed in: the API answers with a failure instead of a reply.',
      action,
    })
    new RunbookAlarm(this, 'table-throttled', {
      metric: sum(table.metric('ReadThrottleEvents', counted), table.metric('WriteThrottleEvents', counted)),
      whoIsHurt: 'Some learners wait, or must send again, because the table takes no more for one person.',
      action,
    })
  }
}

const sum = (...metrics: IMetric[]): IMetric =>
  new MathExpression({
    expression: metrics.map((_, at) => `FILL(m${at}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, at) => [`m${at}`, metric])),
    period: ALARM_PERIOD,
  })
