import { Hono } from 'hono'
import { findTarget } from '../../domain/sharing/find-target.ts'
import type { SharedPage } from '../../domain/sharing/shared-page.ts'
import { linkCodeSchema, readShortCode } from '../../domain/sharing/short-code.ts'
import type { ApiApp, ApiEnv } from '../api-context.ts'
import type { AreaDependencies } from '../area-app.ts'
import { logRequest } from '../middleware/log-request.ts'
import { requestId } from '../middleware/request-id.ts'
import type { SharingDependencies } from './dependencies.ts'
import { openPage } from './open-page.ts'

/** An hour at the edge, where a publication empties it; five minutes in a browser, whose script counts each time all the same. */
const KEPT = 'public, max-age=300, s-maxage=3600'
/** A link may be made a moment after somebody asked for it. */
const KEPT_SHORTLY = 'public, max-age=0, s-maxage=60'

/** Tells what became of a page that is not there any more. */
const GONE: SharedPage = {
  path: '/da-chuyen/',
  title: 'Trang này đã chuyển',
  description: 'Bài trong đường dẫn này không còn ở chỗ cũ. Tìm lại bài theo tên.',
}

/** `/t/<code>`: reads only, knows nobody, and says the same to everyone. */
export const createLinkApp = ({
  sharing,
  pages,
  ...area
}: Pick<SharingDependencies, 'sharing' | 'pages'> & AreaDependencies): ApiApp => {
  const app = new Hono<ApiEnv>()
  app.use(requestId(area.requestIdOf), logRequest(area.log))
  app.get('/t/:code{.+}', async (context) => {
    context.set('routeName', 'openLink')
    const code = linkCodeSchema.safeParse(readShortCode(context.req.param('code').replace(/\/$/, '')))
    const link = code.success ? await sharing.findLink(code.data) : undefined
    if (link === undefined) {
      context.header('cache-control', KEPT_SHORTLY)
      return context.redirect(GONE.path, 302)
    }
    context.header('cache-control', KEPT)
    const target = await findTarget(link, pages)
    return context.html(
      openPage(target ?? GONE, { code: link.code, address: `${area.siteOrigin}/t/${link.code}` }),
    )
  })
  app.notFound((context) => context.redirect(GONE.path, 302))
  app.onError((error, context) => {
    context.set('fault', error)
    context.header('cache-control', 'no-store')
    return context.text('Máy chủ đang gặp trục trặc. Thử lại sau ít phút.', 500)
  })
  return app
}
