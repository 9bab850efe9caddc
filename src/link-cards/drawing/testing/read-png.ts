import { inflateSync } from 'node:zlib'

/** Reads what `writePng` writes: one byte for each pixel, rows without a filter. */
export const readPng = (file: Uint8Array): { width: number; height: number; pixels: Uint8Array } => {
  const bytes = Buffer.from(file)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const data = bytes.indexOf('IDAT')
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++)
    pixels.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width)
  return { width, height, pixels }
}
