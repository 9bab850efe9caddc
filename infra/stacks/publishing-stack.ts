import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Trigger } from 'aws-cdk-lib/triggers'
import type { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { ApiFunction } from '../constructs/api-function.ts'
import { SiteUpload } from '../constructs/site-upload.ts'
import type { StaticSite } from '../constructs/static-site.ts'
import type { PublishedBuild } from '../published-build.ts'

export interface PublishingStackProps extends StackProps {
  config: StageConfig
  table: ITableV2
  site: StaticSite
  build: PublishedBuild
}

/**
 * One build made public, in the order in which nobody is hurt: the answer keys, so that a quiz can be marked before
 * anyone can see it; what pages refer to; the pages; the list of them by which short links find their way.
 */
export class PublishingStack extends Stack {
  constructor(scope: Construct, id: string, { config, table, site, build, ...props }: PublishingStackProps) {
    super(scope, id, props)
    const timeoutSeconds = 120
    const loader = new ApiFunction(this, 'AnswerKeyLoader', {
      entry: 'jobs/load-answer-keys.ts',
      memoryMb: 512,
      timeoutSeconds,
      table,
      access: [{ keyPrefixes: ['ANSWER-KEY#'], actions: ['UpdateItem'] }],
      ...config,
      folderBeside: build.answerKeysFolder,
    })
    const answerKeys = new Trigger(this, 'AnswerKeys', {
      handler: loader.handler,
      timeout: Duration.seconds(timeoutSeconds),
    })
    const pageListLoader = new ApiFunction(this, 'PageListLoader', {
      entry: 'jobs/load-page-list.ts',
      memoryMb: 512,
      timeoutSeconds,
      table,
      access: [{ keyPrefixes: ['PUBLISHED#'], actions: ['Query', 'PutItem', 'DeleteItem'] }],
      ...config,
      folderBeside: build.pageListFolder,
    })
    const upload = new SiteUpload(this, 'Upload', { ...config, site, pagesFolder: build.pagesFolder })
    upload.node.addDependency(answerKeys)
    // After the pages: a link must not lead to one that is not there yet.
    const pageList = new Trigger(this, 'PageList', {
      handler: pageListLoader.handler,
      timeout: Duration.seconds(timeoutSeconds),
    })
    pageList.node.addDependency(upload)
  }
}
