import * as z from 'zod/mini'
import type { ApiContext } from './api-context.ts'

const gatewayEnvSchema = z.object({ requestContext: z.object({ requestId: z.string() }) })

/** The id under which API Gateway logs the same request. */
export const gatewayRequestId = (context: ApiContext): string =>
  gatewayEnvSchema.parse(context.env).requestContext.requestId

/**
 * Where a request came from. The viewer may write anything at the front of X-Forwarded-For; CloudFront appends the
 * address it saw, then API Gateway appends CloudFront's. So the last but one is the one to believe.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
 */
export const viewerAddress = (context: ApiContext): string => {
  const addresses = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  return addresses.at(-2) ?? addresses.at(-1) ?? ''
}
