import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'

const GROUPS = new Set(['w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])

/** The elements that count, out of whatever only groups them. */
export const contentOf = (container: XmlElement): XmlElement[] =>
  elementsOf(container).flatMap((element) => {
    if (element.name === 'w:sdt') return contentOf(childOf(element, 'w:sdtContent') ?? element)
    return GROUPS.has(element.name) ? contentOf(element) : [element]
  })
