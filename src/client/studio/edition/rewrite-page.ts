import { fileOf, type Has, relativeAddress, SEARCH_SCRIPT } from './edition-files.ts'
import {
  addToLastWords,
  appendNew,
  attributeOf,
  type Element,
  elementIn,
  elementsIn,
  hasClass,
  type Page,
  remove,
  setAttribute,
} from './html-tree.ts'

export interface Rewriting {
  /** Address of the page on the site. */
  path: string
  has: Has
  siteOrigin: string
  /** Stands behind a link to what is not in the edition. */
  needsNetworkWords: string
  /** Names of the scripts the page gets. */
  scripts: readonly string[]
}

/**
 * Turns a page of the site into one that a browser opens from a folder: addresses become relative, with the file's name
 * because a folder has no first page; modules, which browsers refuse there, give way to one plain script; what needs a
 * server is taken out.
 */
export const rewritePage = (page: Page, rewriting: Rewriting): void => {
  const { path, has, scripts } = rewriting
  const from = fileOf(path)
  for (const element of elementsIn(page)) {
    if (LEFT_OUT.includes(element.tagName)) remove(element)
    else if (isPolicy(element)) setAttribute(element, 'content', policyOf(element))
    else if (element.tagName === 'site-search') setAttribute(element, 'data-index', SEARCH_SCRIPT)
    else if (element.tagName === 'a') rewriteLink(element, rewriting, from)
    else rewriteAddresses(element, has, from)
  }
  for (const element of elementsIn(page)) if (isDeadRow(element, path)) remove(element)
  for (const element of elementsIn(page)) if (isEmptyList(element)) remove(element)
  const body = elementIn(page, ({ tagName }) => tagName === 'body')
  for (const script of scripts) appendNew(body, 'script', { src: relativeAddress(from, fileOf(script)) })
}

/** Scripts are modules; the pack keeps a course in a browser, and an edition is kept already. */
const LEFT_OUT = ['script', 'course-pack']

const WEB = /^https?:/

const rewriteLink = (
  link: Element,
  { has, siteOrigin, needsNetworkWords }: Rewriting,
  from: string,
): void => {
  const href = attributeOf(link, 'href') ?? ''
  const isOfSite = href.startsWith('/')
  if (!isOfSite && !WEB.test(href)) return
  const address = isOfSite ? fileAddress(href, has, from) : undefined
  if (address !== undefined) setAttribute(link, 'href', address)
  // Menus name what there is; a text keeps its way to what is only on the web.
  else if (isOfSite && isInMenu(link)) remove(link)
  else if (isOfSite && isOfList(link)) setAttribute(link, 'data-absent', '')
  else {
    setAttribute(link, 'href', isOfSite ? siteOrigin + href : href)
    addToLastWords(link, ` (${needsNetworkWords})`)
  }
}

const ADDRESSES = ['src', 'action', 'poster', 'data-href', 'data-first']

const rewriteAddresses = (element: Element, has: Has, from: string): void => {
  for (const name of ADDRESSES) {
    const value = attributeOf(element, name)
    const address = value === undefined ? undefined : fileAddress(value, has, from)
    if (address !== undefined) setAttribute(element, name, address)
  }
}

/** A row of a list of sources whose page is not in the edition. */
const isDeadRow = (element: Element, path: string): boolean =>
  path.startsWith('/nguon/') &&
  element.tagName === 'li' &&
  elementsIn(element).some((inner) => attributeOf(inner, 'data-absent') !== undefined)

/** A part of the list of sources that lost all its rows. */
const isEmptyList = (element: Element): boolean =>
  element.tagName === 'section' &&
  elementsIn(element).some(
    (list) => hasClass(list, 'sources') && elementsIn(list).every(({ tagName }) => tagName !== 'li'),
  )

const isOfList = (link: Element): boolean =>
  isInside(link, (parent) => parent.tagName === 'ul' && hasClass(parent, 'sources'))

const isInMenu = (link: Element): boolean =>
  isInside(link, ({ tagName }) => tagName === 'header' || tagName === 'footer')

const isInside = (element: Element, isMeant: (parent: Element) => boolean): boolean => {
  const parent = element.parentNode
  if (parent === null || !('tagName' in parent)) return false
  return isMeant(parent) || isInside(parent, isMeant)
}

/** @returns the relative address; undefined for what is not of this site or not in the edition */
const fileAddress = (address: string, has: Has, from: string): string | undefined => {
  const [, path = '', rest = ''] = /^(\/[^?#]*)(.*)$/.exec(address) ?? []
  return path !== '' && has(path) ? relativeAddress(from, fileOf(path)) + rest : undefined
}

const isPolicy = (element: Element): boolean =>
  attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'

/** What the page may load, now that it lies among files. The hashes of its own styles stay; nothing may be sent anywhere. */
const policyOf = (element: Element): string => {
  const directives = (attributeOf(element, 'content') ?? '').split(';').map((directive) => directive.trim())
  const styles = directives.find((directive) => directive.startsWith('style-src')) ?? "style-src 'self'"
  return [
    "default-src 'none'",
    "img-src 'self' file: data:",
    "media-src 'self' file:",
    "script-src 'self' file:",
    styles,
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ')
}
