import { fileURLToPath } from 'node:url'
import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { StageConfig } from '../config/stage-config.ts'
import { securityHeadersPolicy } from './security-headers-policy.ts'

export interface StaticSiteProps {
  domain: StageConfig['domain']
  /** Host that answers `/api/*` and `/t/*`. */
  apiDomainName: string
  removalPolicy: RemovalPolicy
}

/** How long a page that was replaced or withdrawn can still be brought back. */
const OLD_PAGES_KEPT_DAYS = 90

/** The one address people see: pages from a private bucket, `/api/*` and `/t/*` from the HTTP API. */
export class StaticSite extends Construct {
  readonly bucket: Bucket
  readonly distribution: cloudfront.Distribution
  /** Scheme and host, as a browser sends it in `Origin`. */
  readonly origin: string

  constructor(scope: Construct, id: string, { domain, apiDomainName, removalPolicy }: StaticSiteProps) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(OLD_PAGES_KEPT_DAYS) }],
      removalPolicy,
    })
    const responseHeadersPolicy = securityHeadersPolicy(this)
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // The cheapest class with edges in Việt Nam.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
          // Allowed to list, S3 says 404 for a page that is not there; otherwise it says 403, as the API does.
          originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
        }),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy,
        functionAssociations: [
          { function: this.#prettyUrls(), eventType: cloudfront.FunctionEventType.VIEWER_REQUEST },
        ],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(apiDomainName),
          allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
          // A redirect would lose the body of a request, so plain HTTP is refused.
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
          cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy,
        },
        // Neither cookies nor a query are sent on, and the reply says how long it may be kept: a poster in a market costs
        // one call an hour at each edge.
        '/t/*': {
          origin: new HttpOrigin(apiDomainName),
          allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
          compress: true,
          responseHeadersPolicy,
        },
      },
      errorResponses: ERROR_RESPONSES,
    })
    this.origin = `https://${domain?.name ?? this.distribution.domainName}`
    acknowledgeFindings(this.distribution, this.bucket, domain !== undefined)
  }

  #prettyUrls(): cloudfront.Function {
    return new cloudfront.Function(this, 'PrettyUrls', {
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromFile({
        filePath: fileURLToPath(new URL('pretty-urls.js', import.meta.url)),
      }),
    })
  }
}

/**
 * These hold for the whole distribution, replies of the API included. So only 404 gets a page, and the API keeps
 * 404 for what no browser of ours asks. No error is remembered: CloudFront otherwise hands one caller's failure to
 * everybody for ten seconds, even where caching is off.
 */
const ERROR_RESPONSES: cloudfront.ErrorResponse[] = [
  { httpStatus: 404, responseHttpStatus: 404, responsePagePath: '/404.html', ttl: Duration.seconds(0) },
  ...[500, 502, 503, 504].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
]

const acknowledgeFindings = (
  distribution: cloudfront.Distribution,
  bucket: Bucket,
  hasOwnDomain: boolean,
): void => {
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'The pages are public; officials may read them while abroad.' },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'A firewall costs more each month than all the rest when idle. Sign-in is throttled by the function, the API by its stage.',
    },
    { id: 'AwsSolutions-CFR3', reason: 'Access logs would record who read what; no reader is tracked.' },
    {
      id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason: 'No request can list: "/" is rewritten to the home page and query strings never reach S3.',
    },
  )
  if (!hasOwnDomain) {
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason: "Without a domain of its own the site uses CloudFront's certificate, whose protocol is fixed.",
    })
  }
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'Only CloudFront can read the bucket; its access logs would record readers, and none is tracked.',
  })
}
