import { Duration } from 'aws-cdk-lib'
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { SECURITY_HEADERS } from '../../src/contract/security-headers.ts'

/** CloudFront refuses these among custom headers: each has a field of its own. */
const HEADERS_WITH_A_FIELD = ['content-security-policy', 'x-content-type-options', 'referrer-policy']

/** The headers every server of ours sends, and HTTPS from now on, which only the deployed site can promise. */
export const securityHeadersPolicy = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: SECURITY_HEADERS['content-security-policy'],
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: {
        referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override: true,
      },
      // Not for subdomains: the domain above ours may be the province's, and is not ours to bind.
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(SECURITY_HEADERS)
        .filter(([header]) => !HEADERS_WITH_A_FIELD.includes(header))
        .map(([header, value]) => ({ header, value, override: true })),
    },
  })
