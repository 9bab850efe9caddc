import { crc32, deflateSync } from 'node:zlib'

/** A picture of at most 256 colours as PNG. @see https://www.w3.org/TR/png-3/ */
export const writePng = (
  pixels: Uint8Array,
  { width, height, palette }: { width: number; height: number; palette: Uint8Array },
): Uint8Array => {
  const rows = new Uint8Array((width + 1) * height)
  // The first byte of a row names its filter; none is best where colours are numbers of a palette.
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3
/** Half the time of level 6, for pictures a quarter larger and still far below what a chat takes. */
const LEVEL = 3

const chunk = (type: string, content: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
