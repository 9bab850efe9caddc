import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, findInside, textOf } from '../../packed/xml-steps.ts'
import type { WordPicture, WordPiece } from '../word-document.ts'
import { pictureKind } from './picture-kind.ts'
import type { Story } from './story.ts'
import { wholeNumber } from './values.ts'

const EMU_PER_PIXEL = 9525

/** What a drawing shows, in order: pictures and text boxes. Anything else in it is told, never dropped in silence. */
export const readDrawing = (drawing: XmlElement, story: Story): WordPiece[] => {
  const what = findInside(drawing, 'wp:docPr')?.attributes
  const extent = findInside(drawing, 'wp:extent')?.attributes
  const frame = {
    alt: what?.get('descr') ?? '',
    width: pixels(extent?.get('cx')),
    height: pixels(extent?.get('cy')),
  }
  const pieces = showsOf(drawing, frame, story)
  if (pieces === undefined) {
    story.tell('drawing-left-out', what?.get('descr') || what?.get('name') || textOf(drawing))
  }
  return pieces ?? []
}

type Frame = Pick<WordPicture, 'alt' | 'width' | 'height'>

/** Undefined when nothing in there is of a kind we know. */
const showsOf = (element: XmlElement, frame: Frame, story: Story): WordPiece[] | undefined => {
  if (element.name === 'wps:txbx' || element.name === 'v:textbox') {
    const content = childOf(element, 'w:txbxContent')
    return content && [{ type: 'text-box', blocks: story.readBlocks(content, story) }]
  }
  if (element.name === 'a:blip') return readPicture(element, ['r:embed', 'r:link'], frame, story)
  if (element.name === 'v:imagedata') return readPicture(element, ['r:id', 'r:href'], frame, story)
  const inside = elementsOf(element).map((child) => showsOf(child, frame, story))
  return inside.some((shown) => shown !== undefined) ? inside.flatMap((shown) => shown ?? []) : undefined
}

const readPicture = (
  element: XmlElement,
  names: readonly string[],
  frame: Frame,
  story: Story,
): WordPiece[] | undefined => {
  const id = names.map((name) => element.attributes.get(name)).find((value) => value !== undefined)
  if (id === undefined) return undefined
  const target = story.relationships.get(id)
  if (target?.isExternal === true) {
    story.tell('picture-from-elsewhere', target.target)
    return []
  }
  const bytes = target && story.parts.bytes(target.target)
  if (bytes === undefined) {
    story.tell('picture-missing', target?.target ?? id)
    return []
  }
  const read = pictureKind(bytes)
  if ('unfit' in read) {
    story.tell('picture-not-shown', [read.unfit, frame.alt || target?.target].join(', '))
    return []
  }
  return [{ type: 'picture', kind: read.kind, bytes, ...frame }]
}

const pixels = (emu: string | undefined): number | undefined => {
  const value = wholeNumber(emu)
  return value === undefined || value <= 0 ? undefined : Math.max(1, Math.round(value / EMU_PER_PIXEL))
}
