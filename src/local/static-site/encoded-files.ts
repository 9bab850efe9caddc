import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface EncodedFile {
  bytes: Uint8Array<ArrayBuffer>
  /** Strong: differs for each encoding of each content. */
  etag: string
}

const ENCODERS = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  identity: async (bytes: Buffer) => bytes,
}

/** Reads and compresses each file once and remembers it until the file changes. */
export const createEncodedFiles = () => {
  const held = new Map<string, { mtimeMs: number; file: Promise<EncodedFile> }>()

  return (path: string, mtimeMs: number, encoding: Encoding): Promise<EncodedFile> => {
    const id = `${encoding} ${path}`
    const known = held.get(id)
    if (known?.mtimeMs === mtimeMs) return known.file
    const file = encode(path, encoding)
    held.set(id, { mtimeMs, file })
    return file
  }
}

const encode = async (path: string, encoding: Encoding): Promise<EncodedFile> => {
  const content = await readFile(path)
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const bytes = new Uint8Array(await ENCODERS[encoding](content))
  return { bytes, etag: `"${digest}-${encoding}"` }
}

const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|manifest\+json|xml|wasm))/

/** The smallest encoding that the browser takes and that makes this type of content smaller. */
export const chooseEncoding = (acceptEncoding: string, contentType: string): Encoding => {
  if (!COMPRESSIBLE.test(contentType)) return 'identity'
  const accepted = acceptEncoding
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => !/;\s*q=0(?:\.0*)?$/.test(entry))
    .map((entry) => entry.split(';')[0])
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}
