/** The size a PNG says it has, or undefined when it is cut short before that. */
export const pixelsOfPng = (bytes: Uint8Array): { width: number; height: number } | undefined => {
  if (bytes.length < 24) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  return size.width > 0 && size.height > 0 ? size : undefined
}
