import { Duration, Stack } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'

export const ALARM_PERIOD = Duration.minutes(5)

export interface RunbookAlarmProps {
  /** Counted over `ALARM_PERIOD`; one is enough to sound, unless a threshold is given. */
  metric: IMetric
  threshold?: number
  /** A sentence for the person woken: who cannot do what. */
  whoIsHurt: string
  /** Where it is sent; undefined leaves it in the console. */
  action: IAlarmAction | undefined
}

/** An alarm says who is hurt and what to do: its id is the name of its runbook in `docs/runbooks`. */
export class RunbookAlarm extends Alarm {
  constructor(
    scope: Construct,
    runbook: string,
    { metric, threshold = 1, whoIsHurt, action }: RunbookAlarmProps,
  ) {
    super(scope, runbook, {
      alarmName: `${Stack.of(scope).stackName}-${runbook}`,
      alarmDescription: `${whoIsHurt} Runbook: docs/runbooks/${runbook}.md`,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      // Nobody studying at night is not a failure.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    if (action !== undefined) {
      this.addAlarmAction(action)
      this.addOkAction(action)
    }
  }
}
