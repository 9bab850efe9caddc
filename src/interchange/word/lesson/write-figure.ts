import type { WordPicture } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { escapeAttribute } from './escape-markdown.ts'
import { pixelsOfPng } from './pixels-of-png.ts'
import { plainText } from './plain-text.ts'

/** A picture as a figure; what it shows is asked when the file does not tell. */
export const writeFigure = (
  picture: WordPicture,
  paragraph: number,
  caption: string,
  draft: Draft,
): string => {
  const src = draft.keep(picture)
  const told = isMadeByMachine(picture.alt) ? '' : plainText(picture.alt)
  const alt =
    told !== ''
      ? told
      : draft.ask({
          id: `alt-${paragraph}-${src}`,
          about: 'picture-alt',
          paragraph,
          found: src,
          reading: caption,
        })
  const own = picture.kind === 'png' ? pixelsOfPng(picture.bytes) : undefined
  const width = picture.width ?? own?.width
  const height = picture.height ?? own?.height
  const size = width === undefined || height === undefined ? '' : ` width=${width} height=${height}`
  const open = `:::figure{src="${src}" alt="${escapeAttribute(alt ?? '')}"${size}}`
  return [open, ...(caption === '' ? [] : [caption]), ':::'].join('\n')
}

/** What Word guesses about a picture is not what the lesson means by it. */
const isMadeByMachine = (alt: string): boolean =>
  /description automatically generated|mô tả được tạo tự động|AI-generated content/i.test(alt)
