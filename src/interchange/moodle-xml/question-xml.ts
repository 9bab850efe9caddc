import { NAMED_SIGNS } from '../html/named-signs.ts'
import { readXml, type XmlElement, type XmlLimits } from '../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../packed/xml-steps.ts'

const LIMITS: XmlLimits = { depth: 12, nodes: 5000 }

/** One question as a tree; undefined where its XML is damaged. Names begin with `m:`. */
export const readQuestionXml = (xml: string): XmlElement | undefined => {
  const read = readXml(new TextEncoder().encode(mendAmpersands(xml)), { '': 'm' }, LIMITS)
  return read.ok ? read.value : undefined
}

const CDATA = /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)(?:([A-Za-z]\w{1,9});)?/g

// People edit these files: a bare & and the names of HTML are read as they were meant. Other names stay words.
const mendAmpersands = (xml: string): string =>
  xml
    .split(CDATA)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece.replace(
            STRAY,
            (typed: string, name?: string) => NAMED_SIGNS.get(name ?? '') ?? `&amp;${typed.slice(1)}`,
          ),
    )
    .join('')

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === `m:${name}`)

/** The text of a child as it stands, such as `<name><text>…`; empty where there is none. */
export const plainOf = (element: XmlElement, name: string): string => {
  const child = childOf(element, `m:${name}`)
  if (child === undefined) return ''
  return textOf(childOf(child, 'm:text') ?? child).trim()
}
