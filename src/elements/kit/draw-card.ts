import { GROUP_PICTURE_WORDS } from '../../i18n/group-picture-words.ts'
import { fitTexts, type Measure } from './fit-text.ts'

export const CARD_WIDTH = 1080
export const CARD_HEIGHT = 1350
export const CARD_FACE = '-apple-system, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif'

const MARGIN = 72
const INDENT = 68
const QR_SIDE = 340
const HEM = 36
const CLOTH_TOP = 170
const INK = '#141D33'
const BROCADE =
  '<pattern id="b" width="64" height="36" patternUnits="userSpaceOnUse" viewBox="0 -1.5 16 9"><path stroke="#fff" d="M0 0h7m1 0h8M0 1h6m3 0h6M1 2h4m5 0h4M2 3h2m7 0h2m2 0h1M1 4h4m5 0h4M0 5h6m3 0h6M0 6h7m1 0h8"/><path stroke="#F4B63F" d="M7 2h1m-2 1h3M7 4h1"/></pattern>'

/** What a picture for a group shows. */
export interface CardContent {
  title: string
  partOf: string
  lines: readonly string[]
  address: string
  qr: { size: number; path: string }
}

/** A drawing of 1080 × 1350: cloth with the title, numbered lines, then the code. Large texts are set smaller. */
export const drawCard = (content: CardContent, measure: Measure): string => {
  const title = fitTexts(
    [content.title],
    [92, 80, 68, 58],
    { width: CARD_WIDTH - 2 * MARGIN, height: 330, weight: 700, lineHeight: 1.3, gap: 0 },
    measure,
  )
  const titleLines = title.texts.flat()
  const cloth = CLOTH_TOP + titleLines.length * title.size * 1.3 + 40
  const linesTop = cloth + HEM + 50
  const lines = fitTexts(
    content.lines,
    [62, 54, 48, 42, 36, 32],
    {
      width: CARD_WIDTH - 2 * MARGIN - INDENT,
      height: CARD_HEIGHT - QR_SIDE - 60 - linesTop,
      weight: 400,
      lineHeight: 1.4,
      gap: 0.45,
    },
    measure,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" font-family="${escapeXml(CARD_FACE)}"><defs>${BROCADE}</defs>`,
    `<path fill="#fff" d="M0 0h${CARD_WIDTH}v${CARD_HEIGHT}H0z"/><path fill="#132650" d="M0 0h${CARD_WIDTH}v${cloth + HEM}H0z"/>`,
    `<g transform="translate(0 ${cloth})"><path fill="url(#b)" d="M0 0h${CARD_WIDTH}v${HEM}H0z"/></g>`,
    textAt(content.partOf, MARGIN, 118, 40, 400, '#D5DEF2'),
    ...titleLines.map((text, at) =>
      textAt(text, MARGIN, CLOTH_TOP + (at * 1.3 + 1) * title.size, title.size, 700, '#fff'),
    ),
    ...numbered(lines.texts, lines.size, linesTop),
    foot(content),
    '</svg>',
  ].join('')
}

const numbered = (texts: readonly string[][], size: number, top: number): string[] => {
  let y = top + size
  return texts.flatMap((lines, place) => {
    const number = textAt(String(place + 1), MARGIN, y, size, 700, '#8A5200')
    const rows = lines.map((line, at) => textAt(line, MARGIN + INDENT, y + at * size * 1.4, size, 400, INK))
    y += (lines.length * 1.4 + 0.45) * size
    return [number, ...rows]
  })
}

const foot = ({ address, qr }: CardContent): string => {
  const top = CARD_HEIGHT - QR_SIDE - 40
  const left = MARGIN + QR_SIDE + 20
  return [
    `<svg x="${MARGIN - 30}" y="${top}" width="${QR_SIDE}" height="${QR_SIDE}" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges"><path stroke="#000" d="${qr.path}"/></svg>`,
    textAt(GROUP_PICTURE_WORDS.scan, left, top + 140, 46, 700, INK),
    textAt(new URL(address).host, left, top + 202, 40, 400, '#434E66'),
    textAt(GROUP_PICTURE_WORDS.by, left, top + 262, 40, 400, '#434E66'),
  ].join('')
}

const textAt = (text: string, x: number, y: number, size: number, weight: number, colour: string): string =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(text)}</text>`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
