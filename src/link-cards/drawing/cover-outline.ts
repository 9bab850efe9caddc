/** How much of each pixel an outline covers: 0 to 255, row by row. */
export interface Mask {
  /** Of the first pixel, from the point where the outline stands. */
  left: number
  top: number
  width: number
  height: number
  coverage: Uint8Array
}

/** A closed outline of straight lines: x and y in turn, in pixels, y downwards. */
export type Contour = readonly number[]

/**
 * Exact areas, not samples: each edge adds to the pixels of its row how much lies to the right of it, and the sum along
 * a row is what is inside. The method of font-rs; plain arithmetic, so that every machine draws the same picture.
 */
export const coverOutline = (contours: readonly Contour[]): Mask => {
  const { left, top, right, bottom } = bounds(contours)
  const width = right - left
  const height = bottom - top
  // One more column, for what an edge in the last pixel adds to the right of it.
  const stride = width + 2
  const sums = new Float64Array(stride * height)
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      const next = (at + 2) % contour.length
      addEdge(sums, stride, {
        x0: (contour[at] ?? 0) - left,
        y0: (contour[at + 1] ?? 0) - top,
        x1: (contour[next] ?? 0) - left,
        y1: (contour[next + 1] ?? 0) - top,
      })
    }
  }
  return { left, top, width, height, coverage: addUp(sums, stride, width, height) }
}

interface Edge {
  x0: number
  y0: number
  x1: number
  y1: number
}

const addEdge = (sums: Float64Array, stride: number, edge: Edge): void => {
  if (edge.y0 === edge.y1) return
  const direction = edge.y0 < edge.y1 ? 1 : -1
  const { x0, y0, x1, y1 } = direction === 1 ? edge : { x0: edge.x1, y0: edge.y1, x1: edge.x0, y1: edge.y0 }
  const slope = (x1 - x0) / (y1 - y0)
  let x = x0
  for (let row = Math.floor(y0); row < Math.ceil(y1); row++) {
    const height = Math.min(row + 1, y1) - Math.max(row, y0)
    const next = x + slope * height
    addToRow(sums, row * stride, { from: Math.min(x, next), to: Math.max(x, next), area: height * direction })
    x = next
  }
}

/** One edge within one row: what it covers of the pixels it passes, and the rest in the pixel after them. */
const addToRow = (
  sums: Float64Array,
  row: number,
  { from, to, area }: { from: number; to: number; area: number },
): void => {
  const first = Math.floor(from)
  const last = Math.max(first, Math.ceil(to) - 1)
  let told = 0
  for (let pixel = first; pixel <= last; pixel++) {
    // Part of the edge that has been passed at the right side of this pixel, and how far inside it that part lies.
    const covered = area * shareRightOf(from, to, pixel)
    add(sums, row + pixel, covered - told)
    told = covered
  }
  add(sums, row + last + 1, area - told)
}

/** Mean, over an edge from one x to another, of how much of a pixel lies to the right of it: 0 to 1. */
const shareRightOf = (from: number, to: number, pixel: number): number => {
  const end = pixel + 1
  if (to - from < 1e-9) return Math.min(1, Math.max(0, end - from))
  return (shareUpTo(end - from) - shareUpTo(end - to)) / (to - from)
}

/** Integral of a share that grows from 0 to 1 and stays there. */
const shareUpTo = (distance: number): number => {
  if (distance <= 0) return 0
  return distance < 1 ? distance ** 2 / 2 : distance - 1 / 2
}

const add = (sums: Float64Array, at: number, area: number): void => {
  sums[at] = (sums[at] ?? 0) + area
}

const addUp = (sums: Float64Array, stride: number, width: number, height: number): Uint8Array => {
  const coverage = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let column = 0; column < width; column++) {
      sum += sums[row * stride + column] ?? 0
      coverage[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * 255)
    }
  }
  return coverage
}

const bounds = (contours: readonly Contour[]) => {
  const all = contours.flat()
  const xs = all.filter((_, at) => at % 2 === 0)
  const ys = all.filter((_, at) => at % 2 === 1)
  if (xs.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  return {
    left: Math.floor(Math.min(...xs)),
    top: Math.floor(Math.min(...ys)),
    right: Math.ceil(Math.max(...xs)),
    bottom: Math.ceil(Math.max(...ys)),
  }
}
