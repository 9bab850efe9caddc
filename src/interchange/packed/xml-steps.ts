import type { XmlElement } from './read-xml.ts'

/** The elements right inside, in order. */
export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? []

/** The first element of this name right inside. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

/** The first element of this name anywhere inside, in the order of the text. */
export const findInside = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findInside(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** All text inside, in order. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
