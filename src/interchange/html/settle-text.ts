import { normaliseText } from '../../domain/text/normalise-text.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { Attachment } from '../imported-question.ts'
import { dataPicture, mediaTypeOf } from './data-picture.ts'
import { htmlToText } from './html-to-text.ts'

/** Gathers, over all texts of one question, its pictures and what could not be kept. */
export interface TextSettler {
  /** Plain text of normal form of what the file has there. */
  settle(raw: string, isHtml: boolean): string
  readonly faults: ImportFault[]
  readonly attachments: Attachment[]
}

/** @param files the pictures that travel with the question, by name */
export const textSettler = (
  place: Place,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): TextSettler => {
  const faults: ImportFault[] = []
  const attachments: Attachment[] = []
  const told = new Set<string>()
  const tell = (fault: ImportFault): void => {
    if (told.has(fault.code) && fault.code !== 'picture-not-in-file') return
    told.add(fault.code)
    faults.push(fault)
  }
  return {
    faults,
    attachments,
    settle(raw, isHtml) {
      if (!isHtml) return normaliseText(raw)
      const { text, lost, pictures } = htmlToText(raw)
      for (const { code, found } of lost) tell(importFault(code, place, found))
      for (const { address, alt } of pictures) {
        const picture = pictureAt(address, files, attachments.length + 1)
        if (picture === undefined) {
          tell(importFault('picture-not-in-file', place, address))
          continue
        }
        if (attachments.every(({ fileName }) => fileName !== picture.fileName))
          attachments.push({ ...picture, alt: normaliseText(alt) })
        tell(importFault('picture-kept-apart', place, picture.fileName))
      }
      return normaliseText(text)
    },
  }
}

type Picture = Omit<Attachment, 'alt'>

const pictureAt = (
  address: string,
  files: ReadonlyMap<string, Uint8Array>,
  number: number,
): Picture | undefined => {
  const held = dataPicture(address)
  if (held !== undefined) {
    const ending = held.mediaType.slice('image/'.length).replace('jpeg', 'jpg').replace('svg+xml', 'svg')
    return { ...held, fileName: `hinh-${number}.${ending}` }
  }
  const fileName = nameIn(address)
  const bytes = fileName === undefined ? undefined : files.get(fileName)
  if (fileName === undefined || bytes === undefined) return undefined
  return { fileName, mediaType: mediaTypeOf(fileName), bytes }
}

const MOODLE_FOLDER = /^@@PLUGINFILE@@\//

// The name alone: nothing that a file says about folders is followed.
const nameIn = (address: string): string | undefined => {
  if (!MOODLE_FOLDER.test(address)) return undefined
  try {
    return fileNameOf(decodeURIComponent(address.replace(MOODLE_FOLDER, '')))
  } catch {
    return undefined
  }
}

/** The last part of a path, whichever way its slashes lean. */
export const fileNameOf = (path: string): string =>
  path
    .replace(/[?#].*$/s, '')
    .split(/[\\/]/)
    .at(-1) ?? ''
