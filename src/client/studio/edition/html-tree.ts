import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize, serializeOuter } from 'parse5'

export type Page = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

export const readPage = (html: string): Page => parse(html)

export const writePage = (page: Page): string => serialize(page)

/** Every element below a node, in order, those inside templates too. */
export const elementsIn = (node: Parent): Element[] =>
  childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []))

/** The first element that is meant. Throws where the page has none: page and maker come from the same build. */
export const elementIn = (node: Parent, isMeant: (element: Element) => boolean): Element => {
  const found = elementsIn(node).find(isMeant)
  if (found === undefined) throw new Error('A page of the edition lacks a part')
  return found
}

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

export const setAttribute = (element: Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }]
}

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name)

export const remove = (element: Element): void => {
  const parent = element.parentNode
  if (parent !== null) parent.childNodes = parent.childNodes.filter((child) => child !== element)
}

/** Adds a copy of an element at the end of another. Into a template it goes where its content lies. */
export const appendCopy = (parent: Element, element: Element): Element => {
  const fragment = parseFragment(serializeOuter(element))
  const copy = fragment.childNodes.find(isElement)
  if (copy === undefined) throw new Error('The copy of an element is an element')
  append(parent, copy)
  return copy
}

export const appendNew = (parent: Element, tagName: string, attributes: Record<string, string>): void => {
  const fragment = parseFragment(`<${tagName}></${tagName}>`)
  const [made] = fragment.childNodes.filter(isElement)
  if (made === undefined) throw new Error(`${tagName} cannot stand by itself`)
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value)
  append(parent, made)
}

export const setText = (element: Element, text: string): void => {
  element.childNodes = []
  appendText(element, text)
}

/** Adds words behind the last words of an element, wherever in it they stand. */
export const addToLastWords = (element: Element, words: string): void => {
  const last = [element, ...elementsIn(element)].findLast(({ childNodes }) => childNodes.some(isText))
  appendText(last ?? element, words)
}

const appendText = (element: Element, value: string): void => {
  element.childNodes.push({ nodeName: '#text', value, parentNode: element })
}

const append = (parent: Element, child: Element): void => {
  const home = contentOf(parent) ?? parent
  child.parentNode = home
  home.childNodes.push(child)
}

const childrenOf = (node: Parent): Child[] => (contentOf(node) ?? node).childNodes

const contentOf = (node: Parent) => ('content' in node ? node.content : undefined)

const isElement = (node: Child): node is Element => 'tagName' in node

const isText = (node: Child): boolean =>
  node.nodeName === '#text' && 'value' in node && node.value.trim() !== ''
