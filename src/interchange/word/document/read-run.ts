import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../../packed/xml-steps.ts'
import type { WordPiece } from '../word-document.ts'
import { chooseAlternative } from './choose-alternative.ts'
import type { InlineSetting } from './inline-setting.ts'
import { layLooks, readLook, seenLook } from './read-look.ts'
import { readDrawing } from './read-pictures.ts'
import { linkOf, type Story } from './story.ts'
import { symbolText } from './symbol-text.ts'

/** A run: text of one look, and what stands in it like a letter. */
export const readRun = (run: XmlElement, setting: InlineSetting, story: Story): WordPiece[] => {
  const properties = childOf(run, 'w:rPr')
  const style = childOf(properties, 'w:rStyle')?.attributes.get('w:val')
  const stated = layLooks([...setting.looks, ...story.styles.character(style), readLook(properties)])
  if (stated.isHidden === true) {
    if (textOf(run).trim() !== '') story.tell('hidden-text-left-out', textOf(run))
    return []
  }
  const look = seenLook(stated)
  const read = (element: XmlElement): WordPiece[] => {
    if (readField(element, story) || story.isInInstruction) return []
    const shown = readShown(element, story)
    if (shown !== undefined) return shown
    if (element.name === 'mc:AlternateContent')
      return chooseAlternative(element, story, (way) => elementsOf(way).flatMap(read))
    const text = readText(element, story)
    return text === '' ? [] : [{ type: 'text', text, look, link: setting.link ?? story.fieldLink }]
  }
  return elementsOf(run).flatMap(read)
}

/** Fields stand in fields, but not so deep; those that never end would pile up. */
const DEEPEST_FIELD = 20

/** Whether the element belongs to the machinery of a field. */
const readField = (element: XmlElement, story: Story): boolean => {
  if (element.name === 'w:instrText') {
    const open = story.fields.at(-1)
    if (open !== undefined && !open.showsResult) open.instruction += textOf(element)
    return true
  }
  if (element.name !== 'w:fldChar') return false
  const open = story.fields.at(-1)
  const step = element.attributes.get('w:fldCharType')
  if (step === 'begin') {
    story.fields.push({ instruction: '', showsResult: false, link: undefined })
    if (story.fields.length > DEEPEST_FIELD) story.fields.shift()
  } else if (step === 'separate' && open !== undefined) {
    open.showsResult = true
    open.link = linkOf(open.instruction)
  }
  if (step === 'end') story.fields.pop()
  return true
}

/** Pieces that are not text; undefined for everything else. */
const readShown = (element: XmlElement, story: Story): WordPiece[] | undefined => {
  switch (element.name) {
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(element, story)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return [
        {
          type: 'note',
          note: `${element.name.slice(2, -'Reference'.length)} ${element.attributes.get('w:id') ?? ''}`,
        },
      ]
    case 'w:commentReference':
      story.tell('comment-left-out')
      return []
    default:
      return undefined
  }
}

const readText = (element: XmlElement, story: Story): string => {
  switch (element.name) {
    case 'w:t':
      // Word drops blanks at the ends unless it is told to keep them.
      return element.attributes.get('xml:space') === 'preserve' ? textOf(element) : textOf(element).trim()
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br':
      return ['page', 'column'].includes(element.attributes.get('w:type') ?? '') ? '' : '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym': {
      const { attributes } = element
      const sign = symbolText(attributes.get('w:font'), attributes.get('w:char'))
      if (sign === undefined)
        story.tell('symbol-unknown', `${attributes.get('w:font')} ${attributes.get('w:char')}`)
      return sign ?? '□'
    }
    default:
      return ''
  }
}
