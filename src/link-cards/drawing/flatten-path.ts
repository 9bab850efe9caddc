import type { PathCommand } from 'opentype.js'
import type { Contour } from './cover-outline.ts'

/** Furthest that a straight line may be from the curve it stands for, in pixels. */
const TOLERANCE = 0.05

/** The curves of a TrueType outline as short straight lines. */
export const flattenPath = (commands: readonly PathCommand[]): Contour[] => {
  const contours: number[][] = []
  let x = 0
  let y = 0
  for (const command of commands) {
    if (command.type === 'Z') continue
    if (command.type === 'C') throw new Error('The font has cubic curves; TrueType has none.')
    if (command.type === 'M') contours.push([])
    const contour = contours.at(-1) ?? []
    if (command.type === 'Q') addCurve(contour, x, y, command)
    else contour.push(command.x, command.y)
    x = command.x
    y = command.y
  }
  return contours
}

const addCurve = (
  contour: number[],
  fromX: number,
  fromY: number,
  { x1, y1, x, y }: { x1: number; y1: number; x: number; y: number },
): void => {
  // The distance between curve and chord falls with the square of the number of pieces.
  const bend = Math.hypot(fromX - 2 * x1 + x, fromY - 2 * y1 + y) / 4
  const pieces = Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE)))
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    contour.push(a * fromX + b * x1 + c * x, a * fromY + b * y1 + c * y)
  }
}
