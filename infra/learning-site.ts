import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { StageConfig } from './config/stage-config.ts'
import type { PublishedBuild } from './published-build.ts'
import { AlarmsStack } from './stacks/alarms-stack.ts'
import { ApiStack } from './stacks/api-stack.ts'
import { DataStack } from './stacks/data-stack.ts'
import { PublishingStack } from './stacks/publishing-stack.ts'
import { SiteStack } from './stacks/site-stack.ts'

/**
 * The whole system of one stage. Not a CDK Stage: `cdk synth` would then pass over its stacks, and over what the
 * checks find in them, unless each is named.
 *
 * @param build what to publish; left out, everything but the publishing stack is made
 */
export class LearningSite extends Construct {
  constructor(scope: Construct, config: StageConfig, build: PublishedBuild | undefined) {
    super(scope, config.name)
    // CloudFormation itself then refuses to take away what another stack still uses.
    CrossStackReferences.of(this).consume(ReferenceStrength.STRONG)
    const common = { config, env: { region: config.region } }
    const { table } = new DataStack(this, 'data', common)
    const { api, site } = new SiteStack(this, 'site', common)
    const { httpApi } = api
    const functions = new ApiStack(this, 'api', { ...common, table, httpApi, siteOrigin: site.origin })
    const { accounts, learning, studio, sharing } = functions
    new AlarmsStack(this, 'alarms', { ...common, accounts, learning, studio, sharing, httpApi, table })
    if (build === undefined) return
    const publishing = new PublishingStack(this, 'publishing', { ...common, table, site, build })
    // Pages may call what the new functions offer, so the functions come first.
    publishing.addStackDependency(functions)
  }
}
