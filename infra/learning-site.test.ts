import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { beforeAll, describe, expect, test } from 'vitest'
import { productionStage } from './config/production.ts'
import type { StageConfig } from './config/stage-config.ts'
import { testStage } from './config/test.ts'
import { PROJECT_ROOT } from './constructs/lambda-bundling.ts'
import { LearningSite } from './learning-site.ts'
import { stableTemplate } from './testing/stable-template.ts'
import { testBuild } from './testing/test-build.ts'
import { testApp } from './testing/test-stack.ts'

const siteOf = (config: StageConfig): LearningSite => {
  const app = testApp()
  const site = new LearningSite(app, config, testBuild())
  app.synth()
  return site
}

const stackOf = (site: LearningSite, name: string): Stack => Stack.of(site.node.findChild(name))

describe.each([testStage, productionStage])('$name', (config) => {
  let site: LearningSite
  beforeAll(() => {
    site = siteOf(config)
  })

  test('has no finding of cdk-nag that is not answered in the code', () => {
    const { violations } = new AwsSolutionsChecks().validateScope(site)
    expect(violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources])).toEqual([])
  })

  test('every alarm has its runbook', () => {
    const alarms = Template.fromStack(stackOf(site, 'alarms')).findResources('AWS::CloudWatch::Alarm')
    const runbooks = Object.values(alarms).map(
      ({ Properties }) => Properties.AlarmDescription.match(/docs\/\S+$/)[0],
    )
    expect(runbooks).toHaveLength(7)
    expect(runbooks.filter((runbook) => !existsSync(join(PROJECT_ROOT, runbook)))).toEqual([])
  })
})

describe('production', () => {
  let site: LearningSite
  beforeAll(() => {
    site = siteOf(productionStage)
  })

  test.each(['data', 'site', 'api', 'alarms', 'publishing'])(
    '%s stack is as it was last looked at',
    (name) => {
      expect(stableTemplate(stackOf(site, name))).toMatchSnapshot()
    },
  )
})

test('nothing built, nothing published: the rest is made without it', () => {
  const site = new LearningSite(testApp(), productionStage, undefined)
  expect(site.node.children.map(({ node }) => node.id)).toEqual(['data', 'site', 'api', 'alarms'])
})

test('every stack is named by a plain "cdk synth", so that no finding is passed over', () => {
  const app = testApp()
  new LearningSite(app, testStage, undefined)
  expect(
    app
      .synth()
      .stacks.map(({ hierarchicalId }) => hierarchicalId)
      .sort(),
  ).toEqual(['lop-hoc-so-test/alarms', 'lop-hoc-so-test/api', 'lop-hoc-so-test/data', 'lop-hoc-so-test/site'])
})
