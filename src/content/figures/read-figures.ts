import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFault } from '../content-fault.ts'
import type { Figure } from '../published.ts'
import { tellUnfitDrawing } from './unfit-drawing.ts'

const PHOTO = /^[a-z0-9-]+\.(?:png|webp|jpg)$/

/**
 * The pictures of one course by file name.
 * @param nameOf a file's path as its author knows it, for faults
 */
export const readFigures = async (
  folder: string,
  nameOf: (path: string) => string,
): Promise<{ figures: Map<string, Figure>; faults: ContentFault[] }> => {
  const figures = new Map<string, Figure>()
  const faults: ContentFault[] = []
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const path = join(folder, name)
    if (PHOTO.test(name)) figures.set(name, { kind: 'photo', path })
    if (!name.endsWith('.svg')) continue
    const svg = await readFile(path, 'utf8')
    const [, width, height] = SIZE.exec(svg) ?? []
    figures.set(name, { kind: 'drawing', svg, width: Number(width), height: Number(height) })
    faults.push(...tellUnfitDrawing(nameOf(path), svg))
  }
  return { figures, faults }
}

const SIZE = /<svg\b[^>]*\bviewBox="0 0 (\d+) (\d+)"/
