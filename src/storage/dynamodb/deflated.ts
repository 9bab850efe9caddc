import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value as deflated JSON: answers repeat ids, and every write is paid for by size. */
export const deflated = (value: unknown): Uint8Array<ArrayBuffer> => deflateRawSync(JSON.stringify(value))

/** @returns what was deflated, to be parsed by the caller */
export const inflated = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'))
