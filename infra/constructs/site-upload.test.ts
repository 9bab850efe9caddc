import { RemovalPolicy } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { beforeAll, expect, test } from 'vitest'
import { testBuild } from '../testing/test-build.ts'
import { testStack } from '../testing/test-stack.ts'
import { SiteUpload } from './site-upload.ts'
import { StaticSite } from './static-site.ts'

let template: Template
beforeAll(() => {
  const stack = testStack()
  const removalPolicy = RemovalPolicy.RETAIN
  const site = new StaticSite(stack, 'StaticSite', {
    domain: undefined,
    apiDomainName: 'api.example',
    removalPolicy,
  })
  const { pagesFolder } = testBuild()
  new SiteUpload(stack, 'Upload', { site, pagesFolder, removalPolicy, logRetention: RetentionDays.ONE_WEEK })
  template = Template.fromStack(stack)
})

/** One step of the upload, by the beginning of its id. */
const step = (name: 'HashedFiles' | 'Pages') => {
  const steps = Object.entries(template.findResources('Custom::CDKBucketDeployment'))
  const [id, resource] = steps.find(([id]) => id.startsWith(`Upload${name}`)) ?? []
  return { id, properties: resource?.Properties, dependsOn: resource?.DependsOn }
}

test('files with a hash in their name are kept for good, also those of earlier publications', () => {
  expect(step('HashedFiles').properties).toMatchObject({
    Exclude: ['*'],
    Include: ['_astro/*', 'the/*'],
    Prune: false,
    SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
  })
})

test('a page withdrawn leaves the site, and no hashed file leaves with it', () => {
  expect(step('Pages').properties).toMatchObject({ Exclude: ['_astro/*', 'the/*'], Prune: true })
})

test('a browser asks for a page again after a minute', () => {
  expect(step('Pages').properties).toMatchObject({
    SystemMetadata: { 'cache-control': 'public, max-age=60, s-maxage=3600, must-revalidate' },
  })
})

test('edges forget the old pages when new ones are in place', () => {
  expect(step('Pages').properties).toMatchObject({
    DistributionPaths: ['/*'],
    WaitForDistributionInvalidation: true,
  })
})

test('a page is never there before the files it refers to', () => {
  expect(step('Pages').dependsOn).toContain(step('HashedFiles').id)
})

test('taking the upload down leaves the site up', () => {
  expect(step('HashedFiles').properties).toMatchObject({ RetainOnDelete: true })
  expect(step('Pages').properties).toMatchObject({ RetainOnDelete: true })
})
