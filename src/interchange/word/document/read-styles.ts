import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf } from '../../packed/xml-steps.ts'
import { readLook, type StatedLook } from './read-look.ts'
import { wholeNumber } from './values.ts'

interface WordStyle {
  /** 1 to 9, 0 for running text. */
  heading: number
  isTitle: boolean
  /** A line of the table of contents that Word makes by itself. */
  isContents: boolean
  numbering: { id: string; level: number } | undefined
  looks: readonly StatedLook[]
}

export interface WordStyles {
  /** The style of a paragraph, or that of paragraphs that name none. */
  paragraph(id: string | undefined): WordStyle
  character(id: string | undefined): readonly StatedLook[]
}

/** Reads `styles.xml`; a file without one has plain paragraphs only. */
export const readStyles = (root: XmlElement | undefined): WordStyles => {
  const styles = new Map<string, XmlElement>()
  let usual: string | undefined
  for (const style of elementsOf(root).filter(({ name }) => name === 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? ''
    styles.set(id, style)
    const isUsual = ['1', 'true'].includes(style.attributes.get('w:default') ?? '')
    if (isUsual && style.attributes.get('w:type') === 'paragraph') usual = id
  }
  const defaults = readLook(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  const known = new Map<string | undefined, WordStyle>()
  const read = (id: string | undefined): WordStyle => {
    const style = known.get(id) ?? mergeChain(chainOf(id, styles))
    known.set(id, style)
    return style
  }
  return {
    paragraph: (id) => {
      const style = read(id ?? usual)
      return { ...style, looks: [defaults, ...style.looks] }
    },
    character: (id) => (id === undefined ? [] : read(id).looks),
  }
}

const LONGEST_CHAIN = 20

/** From the style that stands on no other to the one asked for. Files with a ring of styles exist. */
const chainOf = (id: string | undefined, styles: ReadonlyMap<string, XmlElement>): XmlElement[] => {
  const chain: XmlElement[] = []
  let next = id
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const style = styles.get(next)
    if (style === undefined || chain.includes(style)) break
    chain.unshift(style)
    next = childOf(style, 'w:basedOn')?.attributes.get('w:val')
  }
  return chain
}

const mergeChain = (chain: readonly XmlElement[]): WordStyle => {
  let heading = 0
  let isTitle = false
  let isContents = false
  let id: string | undefined
  let level: number | undefined
  for (const style of chain) {
    const name = childOf(style, 'w:name')?.attributes.get('w:val') ?? ''
    const properties = childOf(style, 'w:pPr')
    heading = headingLevel(name, properties) ?? heading
    isTitle ||= /^title$/i.test(name)
    isContents ||= /^(toc (\d|heading)|contents (\d|heading))/i.test(name)
    const numbering = childOf(properties, 'w:numPr')
    id = childOf(numbering, 'w:numId')?.attributes.get('w:val') ?? id
    level = wholeNumber(childOf(numbering, 'w:ilvl')?.attributes.get('w:val')) ?? level
  }
  return {
    heading,
    isTitle,
    isContents,
    numbering: id === undefined ? undefined : { id, level: level ?? 0 },
    looks: chain.map((style) => readLook(childOf(style, 'w:rPr'))),
  }
}

/** Word keeps the English name of its own styles in every language; a style made by hand has only its outline level. */
const headingLevel = (name: string, properties: XmlElement | undefined): number | undefined => {
  const named = /^heading ([1-9])$/i.exec(name)?.[1]
  return named === undefined ? outlineLevel(properties) : Number(named)
}

/** The outline level of `w:pPr`, counted from 1; 0 for running text; undefined when it does not say. */
export const outlineLevel = (properties: XmlElement | undefined): number | undefined => {
  const level = wholeNumber(childOf(properties, 'w:outlineLvl')?.attributes.get('w:val'))
  if (level === undefined) return undefined
  return level >= 0 && level <= 8 ? level + 1 : 0
}
