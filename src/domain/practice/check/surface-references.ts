import type { Surface } from '../surface.ts'

type SurfacePart = 'screen' | 'field' | 'button' | 'paper' | 'person'

const PARTS: Record<string, SurfacePart> = {
  screen: 'screen',
  screens: 'screen',
  field: 'field',
  fields: 'field',
  button: 'button',
  paper: 'paper',
  papers: 'paper',
  person: 'person',
}

interface SurfaceReference {
  part: SurfacePart
  id: string
  path: (string | number)[]
}

/** Every id of the practice that a surface names; by their names, so that no surface needs a rule of its own. */
export const surfaceReferences = (surface: Surface): SurfaceReference[] =>
  found(surface, ['surface'], undefined)

const found = (
  held: unknown,
  path: (string | number)[],
  part: SurfacePart | undefined,
): SurfaceReference[] => {
  if (typeof held === 'string') return part === undefined ? [] : [{ part, id: held, path }]
  if (Array.isArray(held)) return held.flatMap((item, place) => found(item, [...path, place], part))
  if (typeof held !== 'object' || held === null) return []
  return Object.entries(held).flatMap(([name, value]) => found(value, [...path, name], PARTS[name]))
}
