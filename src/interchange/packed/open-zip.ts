import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { inflateWithin } from './inflate-within.ts'

/** What one archive may ask of the device that opens it. Sizes in bytes. */
export interface ZipLimits {
  entries: number
  /** All parts together, as they are when unpacked. */
  unpackedBytes: number
  partBytes: number
  /** Unpacked size by packed size; looked at only from 1 MiB up, where nothing a person wrote shrinks this well. */
  ratio: number
}

export type ZipFaultCode = 'not-a-zip' | 'zip-damaged' | 'zip-unsafe' | 'zip-too-large' | 'zip-locked'

export interface ZipArchive {
  names: ReadonlySet<string>
  /** Undefined when the archive has no such part. What is unpacked counts against the limits, whatever was declared. */
  read(name: string): Result<Uint8Array, { code: ZipFaultCode }> | undefined
}

interface Entry {
  method: number
  packedBytes: number
  unpackedBytes: number
  offset: number
}

/**
 * Opens a zip held in memory: the list at its end is read and judged, nothing is unpacked yet. Refuses too many or too large
 * parts, names that lead out of a folder, two parts of one name, and passwords. Never throws.
 */
export const openZip = (bytes: Uint8Array, limits: ZipLimits): Result<ZipArchive, { code: ZipFaultCode }> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = readList(view, bytes, limits)
  if (!listed.ok) return listed
  const entries = listed.value
  let left = limits.unpackedBytes
  return succeed({
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      const packed = packedPart(view, bytes, entry)
      if (packed === undefined) return fail({ code: 'zip-damaged' })
      const unpacked =
        entry.method === 0
          ? packed
          : inflateWithin(packed, Math.min(left, limits.partBytes, mostFor(packed.length, limits)))
      if (unpacked === 'damaged') return fail({ code: 'zip-damaged' })
      if (unpacked === 'too-large' || unpacked.length > left) return fail({ code: 'zip-too-large' })
      left -= unpacked.length
      return succeed(unpacked)
    },
  })
}

const END_OF_LIST = 0x06054b50
const LISTED_PART = 0x02014b50
const PART = 0x04034b50
const END_BYTES = 22
const LISTED_BYTES = 46
const PART_BYTES = 30
const LONGEST_COMMENT = 0xffff
const LONGEST_NAME = 255
const RATIO_COUNTS_FROM = 1024 * 1024

const mostFor = (packedBytes: number, limits: ZipLimits): number =>
  Math.max(RATIO_COUNTS_FROM, packedBytes * limits.ratio)

const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_LIST) return at
  return undefined
}

const readList = (
  view: DataView,
  bytes: Uint8Array,
  limits: ZipLimits,
): Result<Map<string, Entry>, { code: ZipFaultCode }> => {
  const end = findEnd(view)
  if (end === undefined) return fail({ code: 'not-a-zip' })
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return fail({ code: 'zip-too-large' })
  const entries = new Map<string, Entry>()
  const namesSeen = new Set<string>()
  let total = 0
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED_BYTES > end || view.getUint32(at, true) !== LISTED_PART)
      return fail({ code: 'zip-damaged' })
    const nameBytes = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED_BYTES, at + LISTED_BYTES + nameBytes))
    // Windows takes two names that differ in case alone for one file: so do those who hide a part behind another.
    const seen = name.toLowerCase()
    if (nameBytes > LONGEST_NAME || !isInside(name) || namesSeen.has(seen))
      return fail({ code: 'zip-unsafe' })
    namesSeen.add(seen)
    const entry = {
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if ((view.getUint16(at + 8, true) & 1) === 1) return fail({ code: 'zip-locked' })
    if (entry.method !== 0 && entry.method !== 8) return fail({ code: 'zip-damaged' })
    total += entry.unpackedBytes
    if (
      entry.unpackedBytes > limits.partBytes ||
      total > limits.unpackedBytes ||
      entry.unpackedBytes > mostFor(entry.packedBytes, limits)
    )
      return fail({ code: 'zip-too-large' })
    if (!name.endsWith('/')) entries.set(name, entry)
    at += LISTED_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return succeed(entries)
}

const isInside = (name: string): boolean =>
  // A name cut short by a null character is an old trick.
  !/[\\\p{Cc}]|^\/|^[a-z]:/iu.test(name) && !name.split('/').includes('..')

const packedPart = (view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array | undefined => {
  const { offset } = entry
  if (offset + PART_BYTES > view.byteLength || view.getUint32(offset, true) !== PART) return undefined
  const begin = offset + PART_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (begin + entry.packedBytes > view.byteLength) return undefined
  return bytes.subarray(begin, begin + entry.packedBytes)
}
