import type { Context, Handler } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { chooseEncoding, createEncodedFiles } from './encoded-files.ts'
import { type Found, findSiteFile } from './find-site-file.ts'

/** Names under these paths hold a hash of their content, so what is there never changes. */
const HASHED_PATHS = ['/_astro/', '/the/']

/** Serves the built pages as the deployed site does: pretty addresses, compressed, remembered by browsers. */
export const serveSite = (distFolder: string): Handler => {
  const encodedFile = createEncodedFiles()

  const send = async (context: Context, { path, mtimeMs }: Found & { kind: 'file' }, status: 200 | 404) => {
    const contentType = getMimeType(path) ?? 'application/octet-stream'
    const encoding = chooseEncoding(context.req.header('accept-encoding') ?? '', contentType)
    const { bytes, etag } = await encodedFile(path, mtimeMs, encoding)
    const isHashed = HASHED_PATHS.some((path) => context.req.path.startsWith(path))
    context.header('etag', etag)
    context.header('vary', 'accept-encoding')
    context.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (status === 200 && isKnown(context, etag)) return context.body(null, 304)
    context.header('content-type', contentType)
    if (encoding !== 'identity') context.header('content-encoding', encoding)
    return context.body(bytes, status)
  }

  return async (context) => {
    const { pathname, search } = new URL(context.req.url)
    const found = await findSiteFile(distFolder, pathname, search)
    if (found.kind === 'file') return send(context, found, 200)
    if (found.kind === 'redirect') return context.redirect(found.location, 308)
    // A browser that asked for a script or a picture can do nothing with a page.
    if (found.isAsset) return context.text('Not found', 404)
    const page = await findSiteFile(distFolder, '/404.html', '')
    return page.kind === 'file' ? send(context, page, 404) : context.text('Not found', 404)
  }
}

const isKnown = (context: Context, etag: string): boolean =>
  (context.req.header('if-none-match') ?? '')
    .split(',')
    .map((known) => known.trim().replace(/^W\//, ''))
    .includes(etag)
