import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import type { StaticSite } from './static-site.ts'

export interface SiteUploadProps {
  site: StaticSite
  pagesFolder: string
  logRetention: RetentionDays
  removalPolicy: RemovalPolicy
}

/** Files whose names change with their content; the site's build puts them here. */
const HASHED_FILES = ['_astro/*', 'the/*']

/** Puts a built site into the bucket: first the files that pages refer to, then the pages. */
export class SiteUpload extends Construct {
  constructor(scope: Construct, id: string, { site, pagesFolder, ...logs }: SiteUploadProps) {
    super(scope, id)
    const common = {
      sources: [Source.asset(pagesFolder)],
      destinationBucket: site.bucket,
      // Taking the upload down must not take the pages down.
      retainOnDelete: true,
      memoryLimit: 512,
      logGroup: new LogGroup(this, 'Log', {
        retention: logs.logRetention,
        removalPolicy: logs.removalPolicy,
      }),
    }
    const hashedFiles = new BucketDeployment(this, 'HashedFiles', {
      ...common,
      exclude: ['*'],
      include: HASHED_FILES,
      // A page opened before this publication may still ask for the files of the last one, and a link that was sent for
      // its picture.
      prune: false,
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    })
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      exclude: HASHED_FILES,
      // A page withdrawn from the content leaves the site.
      prune: true,
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.minutes(1)),
        // Edges may keep a page longer than browsers do: each publication empties them.
        CacheControl.sMaxAge(Duration.hours(1)),
        CacheControl.mustRevalidate(),
      ],
      distribution: site.distribution,
      distributionPaths: ['/*'],
    })
    pages.node.addDependency(hashedFiles)
    acknowledgeFindings(pages, site)
  }
}

const acknowledgeFindings = (pages: BucketDeployment, site: StaticSite): void => {
  const stack = Stack.of(pages)
  const { 'Fn::ImportValue': bucketArn } = stack.resolve(
    Stack.of(site.bucket).exportValue(site.bucket.bucketArn),
  )
  const assetsArn = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}`
  const wildcards = [
    ...['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'].map((name) => `Action::s3:${name}`),
    `Resource::${assetsArn}/*`,
    `Resource::${bucketArn}/*`,
  ]
  // The function is one for all uploads of a stack and reachable only through its role.
  const uploadFunction = pages.handlerRole.node.scope ?? pages
  Validations.of(uploadFunction).acknowledge(
    ...wildcards.map((finding) => ({
      id: `AwsSolutions-IAM5[${finding}]`,
      reason: 'aws-cdk-lib writes this policy: reading its own assets bucket, filling the bucket of pages.',
    })),
    {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'aws-cdk-lib lets its upload function invalidate; the function is called by deployments only.',
    },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: 'aws-cdk-lib gives its upload function this role for writing its log.',
    },
    {
      id: 'AwsSolutions-L1',
      reason: 'aws-cdk-lib chooses the runtime of its upload function and keeps it current.',
    },
  )
}
