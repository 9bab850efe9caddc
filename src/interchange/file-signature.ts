export type FileSignature = 'archive' | 'old-office' | 'other'

const SIGNATURES: readonly { signature: FileSignature; bytes: readonly number[] }[] = [
  { signature: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { signature: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
]

/** What the first bytes of a file say it is. */
export const fileSignature = (file: Uint8Array): FileSignature =>
  SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => file[at] === byte))?.signature ?? 'other'
