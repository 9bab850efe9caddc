import { RemovalPolicy } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { SECURITY_HEADERS } from '../../src/contract/security-headers.ts'
import { testStack } from '../testing/test-stack.ts'
import { StaticSite, type StaticSiteProps } from './static-site.ts'

const siteWith = (props: Partial<StaticSiteProps> = {}) => {
  const stack = testStack()
  const site = new StaticSite(stack, 'StaticSite', {
    domain: undefined,
    apiDomainName: 'api.example',
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
  })
  return { stack, site, template: Template.fromStack(stack) }
}

const distributionOf = (template: Template) =>
  Object.values(template.findResources('AWS::CloudFront::Distribution'))[0]?.Properties.DistributionConfig

test('the bucket is closed to the public, encrypted and keeps what was replaced', () => {
  siteWith().template.hasResourceProperties('AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    VersioningConfiguration: { Status: 'Enabled' },
  })
})

test('only CloudFront may read the bucket, and only over TLS', () => {
  const { template } = siteWith()
  const [policy] = Object.values(template.findResources('AWS::S3::BucketPolicy'))
  const { Statement } = policy?.Properties.PolicyDocument ?? {}
  expect(Statement).toMatchObject([
    { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
    },
  ])
})

test('a page that is not there is answered 404 with the page that explains it', () => {
  expect(distributionOf(siteWith().template).CustomErrorResponses).toContainEqual({
    ErrorCode: 404,
    ErrorCachingMinTTL: 0,
    ResponseCode: 404,
    ResponsePagePath: '/404.html',
  })
})

test('refusals and failures of the API reach the browser untouched and are not remembered', () => {
  const responses = distributionOf(siteWith().template).CustomErrorResponses
  const touched = responses.filter((response: object) => 'ResponsePagePath' in response)
  expect(touched).toMatchObject([{ ErrorCode: 404 }])
  const forgotten = [500, 502, 503, 504].map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 }))
  expect(responses).toEqual(expect.arrayContaining(forgotten))
})

test('replies of the API are never cached, and it is told everything but our host name', () => {
  expect(distributionOf(siteWith().template).CacheBehaviors).toMatchObject([
    {
      PathPattern: '/api/*',
      // Managed by CloudFront: CachingDisabled and AllViewerExceptHostHeader.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      ViewerProtocolPolicy: 'https-only',
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
    },
    expect.anything(),
  ])
})

test('short links are only read, kept as long as they say, and told neither cookies nor who asks', () => {
  const [, links] = distributionOf(siteWith().template).CacheBehaviors
  expect(links).toMatchObject({
    PathPattern: '/t/*',
    AllowedMethods: ['GET', 'HEAD'],
    // Managed by CloudFront: CachingOptimized, which keeps by path alone.
    CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    ViewerProtocolPolicy: 'redirect-to-https',
  })
  expect(links.OriginRequestPolicyId).toBeUndefined()
})

test('pages are compressed and redirected to HTTPS', () => {
  expect(distributionOf(siteWith().template).DefaultCacheBehavior).toMatchObject({
    Compress: true,
    ViewerProtocolPolicy: 'redirect-to-https',
  })
})

test('pages and API carry every security header of the contract, and HTTPS for a year', () => {
  const { template } = siteWith()
  const [policyId] = Object.keys(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'))
  const { DefaultCacheBehavior, CacheBehaviors } = distributionOf(template)
  for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
    expect(behaviour.ResponseHeadersPolicyId).toEqual({ Ref: policyId })
  }
  expect(headersSent(template)).toEqual({
    ...SECURITY_HEADERS,
    'strict-transport-security': 'max-age=31536000',
  })
})

test('with a domain of its own, the site speaks TLS 1.2 or newer and knows its address', () => {
  const { site, template } = siteWith({
    domain: {
      name: 'hoc.example',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/an-id',
    },
  })
  expect(distributionOf(template)).toMatchObject({
    Aliases: ['hoc.example'],
    ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
  })
  expect(site.origin).toBe('https://hoc.example')
})

test('without a domain, the address is the one CloudFront gives', () => {
  const { stack, site } = siteWith()
  expect(stack.resolve(site.origin)).toEqual({
    'Fn::Join': [
      '',
      ['https://', { 'Fn::GetAtt': [expect.stringMatching(/^StaticSiteDistribution/), 'DomainName'] }],
    ],
  })
})

const headersSent = (template: Template): Record<string, string> => {
  template.resourceCountIs('AWS::CloudFront::ResponseHeadersPolicy', 1)
  const [policy] = Object.values(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'))
  const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } =
    policy?.Properties.ResponseHeadersPolicyConfig ?? {}
  return {
    'content-security-policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
    'x-content-type-options': own.ContentTypeOptions.Override === true ? 'nosniff' : 'missing',
    'referrer-policy': own.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    ...Object.fromEntries(
      custom.Items.map((item: { Header: string; Value: string }) => [item.Header, item.Value]),
    ),
  }
}
