import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { ApiEntrance } from '../constructs/api-entrance.ts'
import { StaticSite } from '../constructs/static-site.ts'

/** The address people see, and the two doors behind it. Rooms are added by the API and the publishing stack. */
export class SiteStack extends Stack {
  readonly api: ApiEntrance
  readonly site: StaticSite

  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: StageConfig }) {
    super(scope, id, props)
    this.api = new ApiEntrance(this, 'ApiEntrance', config)
    this.site = new StaticSite(this, 'StaticSite', {
      domain: config.domain,
      apiDomainName: this.api.domainName,
      removalPolicy: config.removalPolicy,
    })
    new CfnOutput(this, 'SiteAddress', { value: this.site.origin })
    new CfnOutput(this, 'DistributionDomainName', { value: this.site.distribution.domainName })
  }
}
