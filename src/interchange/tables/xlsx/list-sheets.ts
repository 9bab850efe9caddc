import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'

export interface SheetEntry {
  name: string
  part: string
  isHidden: boolean
}

/** The sheets of a workbook in the order of their tabs; addresses that lead out of the workbook are none of them. */
export const listSheets = (workbook: XmlElement, relations: XmlElement): SheetEntry[] => {
  const targets = new Map(
    elementsOf(relations).flatMap((relation) => {
      const { attributes } = relation
      const [id, target] = [attributes.get('Id'), attributes.get('Target')]
      return id === undefined || target === undefined || attributes.get('TargetMode') === 'External'
        ? []
        : [[id, partAt(target)] as const]
    }),
  )
  return elementsOf(childOf(workbook, 'x:sheets')).flatMap(({ attributes }) => {
    const part = targets.get(attributes.get('r:id') ?? '')
    if (part === undefined) return []
    const state = attributes.get('state')
    return [
      { name: attributes.get('name') ?? '', part, isHidden: state === 'hidden' || state === 'veryHidden' },
    ]
  })
}

const partAt = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
