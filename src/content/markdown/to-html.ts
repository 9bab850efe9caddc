import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml as hastToHtml } from 'hast-util-to-html'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'

/** What trainers' text may become. Whatever is not named here does not reach a page. */
const ALLOWED: Schema = {
  tagNames: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'em',
    'h3',
    'h4',
    'hr',
    'li',
    'ol',
    'p',
    'strong',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: ['script', 'style'],
}

/** Markdown nodes as sanitised HTML. */
export const toHtml = (nodes: readonly (RootContent | PhrasingContent)[]): string => {
  const root: Nodes = { type: 'root', children: [...nodes] as RootContent[] }
  // Raw HTML stays out (allowDangerousHtml is off); sanitising again means that no plugin can let any in.
  return hastToHtml(sanitize(toHast(root), ALLOWED)).trim()
}
