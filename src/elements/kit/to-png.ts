/**
 * A picture file of a drawing, made on this device. The drawing names its own width and height.
 * @throws when the browser cannot draw it
 */
export const toPng = async (svg: string, width: number, height: number): Promise<Blob> => {
  const image = new Image()
  image.src = drawingAddress(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('No picture was made')
  return blob
}

export const drawingAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** Hands a file to whoever keeps downloads on this device. */
export const saveFile = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
