import { decodeEntities } from './decode-entities.ts'

export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; isEnd: boolean; attributes: ReadonlyMap<string, string> }

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

/** Elements whose content is no text for people. */
const RAW = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'head',
  'svg',
  'math',
  'object',
  'iframe',
])

/**
 * The tags of a piece of HTML and the text between them. A `<` that begins no tag is text. Comments are left out. Takes
 * time in proportion to the length, whatever was typed.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const findEnd = tagEndFinder(html)
  let from = 0
  let hiddenIn: string | undefined
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, from))) {
    const begin = BEGINS_TAG.exec(html.slice(at, at + LONGEST_NAME))
    const end = begin === null ? -1 : findEnd(at, begin[0] === '<!--')
    if (begin === null || end === -1) continue
    if (hiddenIn === undefined && at > from) yield text(html.slice(from, at))
    from = end
    const name = begin[2]?.toLowerCase()
    if (name === undefined) continue
    const isEnd = begin[1] === '/'
    if (hiddenIn !== undefined) {
      if (isEnd && name === hiddenIn) hiddenIn = undefined
      continue
    }
    const attributes = html.slice(at + begin[0].length, end - 1)
    yield { kind: 'tag', name, isEnd, attributes: isEnd ? NONE : readAttributes(attributes) }
    if (!isEnd && RAW.has(name) && !attributes.endsWith('/')) hiddenIn = name
  }
  if (hiddenIn === undefined && from < html.length) yield text(html.slice(from))
}

const BEGINS_TAG = /^<(?:!--|[!?]|(\/?)([a-zA-Z][\w:-]*)(?=[\s/>]|$))/
const LONGEST_NAME = 40

// Behind the end of a tag. Where one quote is never closed, quotes count for nothing from there on: else every tag would
// be looked for up to the end of the text.
const tagEndFinder = (html: string): ((at: number, isComment: boolean) => number) => {
  let quotesCount = true
  return (at, isComment) => {
    if (isComment) {
      const end = html.indexOf('-->', at)
      return end === -1 ? html.length : end + 3
    }
    let quote = ''
    for (let to = at; quotesCount && to < html.length; to++) {
      const sign = html[to] ?? ''
      if (quote !== '') quote = sign === quote ? '' : quote
      else if (sign === '"' || sign === "'") quote = sign
      else if (sign === '>') return to + 1
    }
    quotesCount = false
    return html.indexOf('>', at) + 1 || -1
  }
}

const NONE: ReadonlyMap<string, string> = new Map()

const text = (raw: string): HtmlToken => ({ kind: 'text', text: decodeEntities(raw) })

const readAttributes = (raw: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of raw.matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''))
  return attributes
}
