import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'
import { wholeNumber } from './values.ts'

export interface NumberLevel {
  start: number
  format: string
  /** `%1.%2` and the like; a bullet's sign for bullets. */
  pattern: string
  /** Levels above are written as digits here, whatever their own format (legal numbering). */
  isLegal: boolean
  /** After which level this one begins anew, as `w:lvlRestart`; undefined for any above. */
  restartAfter: number | undefined
}

export interface NumberedList {
  /** Lists of one abstract definition count on together. */
  counter: string
  levels: ReadonlyMap<number, NumberLevel>
  /** Levels that begin anew when this list is first met. */
  restarts: ReadonlyMap<number, number>
}

/** The lists of `numbering.xml` by their number. */
export const readNumbering = (root: XmlElement | undefined): ReadonlyMap<string, NumberedList> => {
  const definitions = new Map<string, XmlElement>()
  const byStyle = new Map<string, XmlElement>()
  for (const definition of elementsOf(root).filter(({ name }) => name === 'w:abstractNum')) {
    definitions.set(definition.attributes.get('w:abstractNumId') ?? '', definition)
    const style = childOf(definition, 'w:styleLink')?.attributes.get('w:val')
    if (style !== undefined) byStyle.set(style, definition)
  }
  const lists = new Map<string, NumberedList>()
  for (const list of elementsOf(root).filter(({ name }) => name === 'w:num')) {
    const counter = childOf(list, 'w:abstractNumId')?.attributes.get('w:val') ?? ''
    const named = definitions.get(counter)
    const linked = childOf(named, 'w:numStyleLink')?.attributes.get('w:val')
    const definition = (linked === undefined ? undefined : byStyle.get(linked)) ?? named
    if (definition !== undefined)
      lists.set(list.attributes.get('w:numId') ?? '', readList(list, definition, counter))
  }
  return lists
}

const readList = (list: XmlElement, definition: XmlElement, counter: string): NumberedList => {
  const levels = readLevels(elementsOf(definition))
  const restarts = new Map<number, number>()
  for (const override of elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')) {
    const level = wholeNumber(override.attributes.get('w:ilvl')) ?? 0
    for (const [index, own] of readLevels(elementsOf(override))) levels.set(index, own)
    const start = wholeNumber(childOf(override, 'w:startOverride')?.attributes.get('w:val'))
    if (start !== undefined) restarts.set(level, start)
  }
  return { counter, levels, restarts }
}

/** Said again in front of every paragraph of the list. */
const LONGEST_PATTERN = 40

const readLevels = (elements: readonly XmlElement[]): Map<number, NumberLevel> =>
  new Map(
    elements
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => {
        const value = (name: string): string | undefined => childOf(level, name)?.attributes.get('w:val')
        return [
          wholeNumber(level.attributes.get('w:ilvl')) ?? 0,
          {
            start: wholeNumber(value('w:start')) ?? 0,
            format: value('w:numFmt') ?? 'decimal',
            pattern: (value('w:lvlText') ?? '').slice(0, LONGEST_PATTERN),
            isLegal: childOf(level, 'w:isLgl') !== undefined,
            restartAfter: wholeNumber(value('w:lvlRestart')),
          },
        ]
      }),
  )
