/** The picture that a `data:` address holds; undefined for any other address and for bytes that are not base64. */
export const dataPicture = (address: string): { mediaType: string; bytes: Uint8Array } | undefined => {
  const comma = address.indexOf(',')
  const [, mediaType] = /^data:(image\/[\w.+-]+);base64$/i.exec(address.slice(0, comma)) ?? []
  if (mediaType === undefined) return undefined
  const bytes = fromBase64(address.slice(comma + 1))
  return bytes && { mediaType: mediaType.toLowerCase(), bytes }
}

/** Bytes written in base64, spaces and line ends overlooked; undefined where it is none. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}

const TYPE_BY_ENDING = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
])

export const mediaTypeOf = (fileName: string): string =>
  TYPE_BY_ENDING.get(fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()) ??
  'application/octet-stream'
