import type { PictureKind } from '../word-document.ts'

/** What a picture is by its first bytes: a kind that lessons can show, or the name of one that they cannot. */
export const pictureKind = (
  bytes: Uint8Array,
): { kind: PictureKind } | { unfit: 'WMF' | 'EMF' | 'GIF' | 'BMP' | 'TIFF' | 'SVG' | '?' } => {
  const begins = (...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)
  const holds = (text: string, at: number): boolean =>
    [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  if (begins(0x89, 0x50, 0x4e, 0x47)) return { kind: 'png' }
  if (begins(0xff, 0xd8, 0xff)) return { kind: 'jpg' }
  if (holds('RIFF', 0) && holds('WEBP', 8)) return { kind: 'webp' }
  if (begins(0xd7, 0xcd, 0xc6, 0x9a) || begins(1, 0, 9, 0)) return { unfit: 'WMF' }
  if (begins(1, 0, 0, 0) && holds(' EMF', 40)) return { unfit: 'EMF' }
  if (holds('GIF8', 0)) return { unfit: 'GIF' }
  if (holds('BM', 0)) return { unfit: 'BMP' }
  if (holds('II*', 0) || holds('MM', 0)) return { unfit: 'TIFF' }
  if (holds('<svg', 0) || holds('<?xml', 0)) return { unfit: 'SVG' }
  return { unfit: '?' }
}
