import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../../packed/xml-steps.ts'
import type { WordPiece } from '../word-document.ts'
import { chooseAlternative } from './choose-alternative.ts'
import type { InlineSetting } from './inline-setting.ts'
import { readRun } from './read-run.ts'
import { linkOf, type Story } from './story.ts'

/** Everything inside a paragraph, or inside something that only groups parts of one. */
export const readInline = (container: XmlElement, setting: InlineSetting, story: Story): WordPiece[] =>
  elementsOf(container).flatMap((element) => readPart(element, setting, story))

const readPart = (element: XmlElement, setting: InlineSetting, story: Story): WordPiece[] => {
  switch (element.name) {
    case 'w:r':
      return readRun(element, setting, story)
    case 'w:hyperlink':
      return readInline(element, { ...setting, link: hyperlink(element, story) }, story)
    case 'w:fldSimple': {
      const link = linkOf(element.attributes.get('w:instr') ?? '')
      return readInline(element, { ...setting, link: link ?? setting.link }, story)
    }
    case 'w:sdt':
      return readInline(childOf(element, 'w:sdtContent') ?? element, setting, story)
    case 'w:ins':
    case 'w:moveTo':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      return readInline(element, setting, story)
    case 'w:del':
    case 'w:moveFrom':
      story.tell('deletion-left-out', textOf(element))
      return []
    case 'mc:AlternateContent':
      return chooseAlternative(element, story, (chosen) => readInline(chosen, setting, story))
    case 'm:oMath':
    case 'm:oMathPara':
      return readEquation(element, setting, story)
    default:
      return []
  }
}

const hyperlink = (element: XmlElement, story: Story): string | undefined => {
  const anchor = element.attributes.get('w:anchor')
  const target = story.relationships.get(element.attributes.get('r:id') ?? '')
  if (target?.isExternal === true) return target.target
  return anchor === undefined ? undefined : `#${anchor}`
}

const readEquation = (element: XmlElement, setting: InlineSetting, story: Story): WordPiece[] => {
  const text = textOf(element).trim()
  story.tell('equation-as-text', text)
  const run: XmlElement = { name: 'w:r', attributes: new Map(), children: [] }
  run.children.push({ name: 'w:t', attributes: new Map([['xml:space', 'preserve']]), children: [text] })
  return readRun(run, setting, story)
}
