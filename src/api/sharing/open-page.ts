import { html, raw } from 'hono/html'
import type { SharedPage } from '../../domain/sharing/shared-page.ts'
import { OPEN_SCRIPT, OPEN_SCRIPT_HASH } from './open-script.ts'

const POLICY = `default-src 'none'; script-src '${OPEN_SCRIPT_HASH}'; connect-src 'self'; base-uri 'none'; form-action 'none'`

interface ShortAddress {
  code: string
  /** Whole, with scheme and host. */
  address: string
}

/**
 * The page behind a short link, the same for everyone: what a preview shows of the page it leads to, a script that counts
 * and goes on, and for browsers without script the same way after a second. It names the short address as its own: a preview that named the
 * target would lead past the count.
 */
export const openPage = (
  { path, title, description, picture }: SharedPage,
  { code, address }: ShortAddress,
) => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${title} · Lớp Học Số</title>
<meta name="description" content="${description}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="vi_VN">
<meta property="og:site_name" content="Lớp Học Số">
${picture === undefined ? '' : pictureTags(new URL(picture, address).href)}<meta http-equiv="refresh" content="1; url=${path}">
</head>
<body>
<h1>${title}</h1>
<p><a id="di" href="${path}" data-code="${code}">Mở trang này</a></p>
<script>${raw(OPEN_SCRIPT)}</script>
</body>
</html>`

/** The size is that of every link card; see `src/link-cards`. */
const pictureTags = (address: string) => html`<meta property="og:image" content="${address}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
`
