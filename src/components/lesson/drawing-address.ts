/**
 * A drawing as an address that carries it: it costs no request, and as an image it can run nothing. Only what would end
 * the address, the attribute or the drawing early is encoded, so that it compresses with the page around it.
 */
export const drawingAddress = (svg: string): string =>
  `data:image/svg+xml,${svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', "'")
    .replaceAll('%', '%25')
    .replaceAll('#', '%23')}`
