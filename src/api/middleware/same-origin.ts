import type { ApiMiddleware } from '../api-context.ts'
import { refuse } from '../refuse.ts'

const READING_METHODS = ['GET', 'HEAD']

/**
 * Lets a request that changes something through only when a page of ours sent it. Browsers set both headers themselves
 * and no page can forge them. Together with the JSON content type, which a foreign form cannot send, this is what
 * stands between a signed-in browser and requests made up elsewhere.
 */
export const sameOrigin =
  (siteOrigin: string): ApiMiddleware =>
  async (context, next) => {
    const isOurs =
      context.req.header('origin') === siteOrigin || context.req.header('sec-fetch-site') === 'same-origin'
    if (!isOurs && !READING_METHODS.includes(context.req.method))
      return refuse(context, { code: 'cross-origin' })
    return next()
  }
