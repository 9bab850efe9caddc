import { fromBase64 } from '../html/data-picture.ts'
import { looksLikeHtml } from '../html/html-to-text.ts'
import { fileNameOf, type TextSettler, textSettler } from '../html/settle-text.ts'
import type { Place } from '../import-report.ts'
import type { XmlElement } from '../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../packed/xml-steps.ts'

export interface MoodleTexts extends Pick<TextSettler, 'faults' | 'attachments'> {
  /** Plain text of an element that holds `<text>`, by the format it names. */
  read(element: XmlElement | undefined): string
}

const MOST_FILES = 40

/** The texts of one question, with the pictures that lie inside it. */
export const moodleTexts = (question: XmlElement, place: Place): MoodleTexts => {
  const files = new Map(filesIn(question).slice(0, MOST_FILES))
  const settler = textSettler(place, files)
  return {
    faults: settler.faults,
    attachments: settler.attachments,
    read(element) {
      const text = textOf(childOf(element, 'm:text') ?? NOTHING)
      const format = element?.attributes.get('format')
      return settler.settle(text, format !== 'plain_text' && (format === 'html' || looksLikeHtml(text)))
    },
  }
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] }

const filesIn = (element: XmlElement): [name: string, bytes: Uint8Array][] =>
  elementsOf(element).flatMap((child) => {
    if (child.name !== 'm:file') return filesIn(child)
    const name = fileNameOf(child.attributes.get('name') ?? '')
    const bytes = child.attributes.get('encoding') === 'base64' ? fromBase64(textOf(child)) : undefined
    return name === '' || bytes === undefined ? [] : [[name, bytes]]
  })
