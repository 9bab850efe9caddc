import type { ImportFaultCode } from '../import-report.ts'
import { htmlTokens } from './html-tokens.ts'

export interface TextOfHtml {
  text: string
  /** What the HTML held and text cannot, once each, with what was found. */
  lost: { code: ImportFaultCode; found?: string }[]
  pictures: { address: string; alt: string }[]
}

const SETS_APART = new Set(
  'p div br hr li ul ol tr td th table h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd section article figure'.split(
    ' ',
  ),
)
const CARRIES_MEANING = new Set(
  'b strong i em u s strike del sub sup table ul ol pre code mark h1 h2 h3 h4 h5 h6'.split(' '),
)
const RUNS = new Set(
  'script style iframe object embed applet form input button svg math link meta base'.split(' '),
)
const PLAYS = new Set('video audio source track'.split(' '))

/**
 * HTML of a foreign question as plain text, which is all that our questions hold. Nothing of it can run afterwards: no tag,
 * no address and no style is kept. What is lost on the way is listed.
 */
export const htmlToText = (html: string): TextOfHtml => {
  const lost = new Map<ImportFaultCode, string | undefined>()
  const lose = (code: ImportFaultCode, found?: string): void => {
    if (!lost.has(code)) lost.set(code, found)
  }
  const pictures: TextOfHtml['pictures'] = []
  let text = ''
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      text += token.text
      continue
    }
    const { name, isEnd, attributes } = token
    if (SETS_APART.has(name)) text += ' '
    if (isEnd) continue
    if (CARRIES_MEANING.has(name)) lose('formatting-dropped', `<${name}>`)
    if (RUNS.has(name)) lose('unsafe-removed', `<${name}>`)
    if (PLAYS.has(name)) lose('media-dropped', attributes.get('src') ?? `<${name}>`)
    const handler = [...attributes.keys()].find((attribute) => attribute.startsWith('on'))
    if (handler !== undefined) lose('unsafe-removed', handler)
    if (name === 'a') {
      const address = attributes.get('href')
      if (address !== undefined) lose(isScript(address) ? 'unsafe-removed' : 'link-dropped', address)
    }
    if (name === 'img')
      pictures.push({ address: attributes.get('src') ?? '', alt: attributes.get('alt') ?? '' })
  }
  return {
    text,
    lost: Array.from(lost, ([code, found]) => (found === undefined ? { code } : { code, found })),
    pictures,
  }
}

// Spaces and control characters inside the name of a scheme are overlooked by browsers.
const isScript = (address: string): boolean =>
  /^(?:javascript|vbscript|data):/i.test(address.replace(/[\s\p{Cc}]/gu, ''))

/** Whether a text was meant as HTML: it holds at least one tag or entity that HTML knows. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|b|i|u|em|strong|img|a|ul|ol|li|table|tr|td|sub|sup|font|h[1-6]|script|style|iframe|svg|video|audio|object|embed)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/i.test(
    text,
  )
