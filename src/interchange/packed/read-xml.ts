import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'

export interface XmlElement {
  /** The local name behind the short name the caller gave its namespace; names of other namespaces begin with `?:`. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlNode[]
}

type XmlNode = XmlElement | string

export type XmlFaultCode = 'xml-damaged' | 'xml-doctype' | 'xml-too-large'

/** Elements nested deeper, or more pieces in all, than a document that people made. */
export interface XmlLimits {
  depth: number
  nodes: number
}

/**
 * Reads XML into a tree. A document type is refused as such: it is where entities come from, and no file we read needs
 * one. Only the five entities of XML itself and numbered characters are known. Never throws.
 * @param namespaces the short name by which the caller knows each namespace, by address
 */
export const readXml = (
  bytes: Uint8Array,
  namespaces: Readonly<Record<string, string>>,
  limits: XmlLimits,
): Result<XmlElement, { code: XmlFaultCode }> => {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open: XmlElement[] = [top]
  let nodes = 0
  const parser = new SaxesParser({ xmlns: true })
  const add = (node: XmlNode): void => {
    nodes += 1
    if (nodes > limits.nodes || open.length > limits.depth) throw new RefusedXml('xml-too-large')
    open.at(-1)?.children.push(node)
  }
  parser.on('error', () => {
    throw new RefusedXml('xml-damaged')
  })
  parser.on('doctype', () => {
    throw new RefusedXml('xml-doctype')
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', (tag) => {
    const element = toElement(tag, namespaces)
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  try {
    const text = decodeXml(bytes)
    // The whole document type is gathered before it is told: it need not even be looked for in its entities.
    if (/<!DOCTYPE/i.test(text)) return fail({ code: 'xml-doctype' })
    parser.write(text).close()
  } catch (error) {
    return fail({ code: error instanceof RefusedXml ? error.code : 'xml-damaged' })
  }
  const root = top.children.find((child) => typeof child !== 'string')
  return root === undefined ? fail({ code: 'xml-damaged' }) : succeed(root)
}

class RefusedXml extends Error {
  readonly code: XmlFaultCode

  constructor(code: XmlFaultCode) {
    super(code)
    this.code = code
  }
}

/** UTF-8 unless it begins with the mark of UTF-16: what the first line says of its encoding is often wrong, the mark never. */
const decodeXml = (bytes: Uint8Array): string => {
  const mark = `${bytes[0]},${bytes[1]}`
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const toElement = (tag: SaxesTagNS, namespaces: Readonly<Record<string, string>>): XmlElement => ({
  name: `${namespaces[tag.uri] ?? '?'}:${tag.local}`,
  attributes: new Map(
    Object.values(tag.attributes).map((attribute) => [attributeName(attribute, namespaces), attribute.value]),
  ),
  children: [],
})

const attributeName = (
  { prefix, local, uri }: SaxesAttributeNS,
  namespaces: Readonly<Record<string, string>>,
): string => (prefix === '' ? local : `${namespaces[uri] ?? '?'}:${local}`)
