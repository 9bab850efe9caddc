/** Something that is stored otherwise than the record gives it. */
export interface Difference {
  courseId: string
  /** Where, from the outside in: `lessons.bai-mot.openedAt`. */
  field: string
  /** Undefined where nothing is stored. */
  stored: string | undefined
  /** Undefined where the record gives nothing. */
  rebuilt: string | undefined
}

type Plain = string | number | boolean | undefined

export interface Fields {
  readonly [name: string]: Plain | Fields
}

/** Every field in which two values of one course differ, in order. One that is undefined counts as missing. */
export const compareFields = (courseId: string, stored: Fields, rebuilt: Fields): Difference[] => {
  const [a, b] = [new Map(flat(stored)), new Map(flat(rebuilt))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort()
    .map((field) => ({ courseId, field, stored: a.get(field), rebuilt: b.get(field) }))
    .filter((difference) => difference.stored !== difference.rebuilt)
}

const flat = (fields: Fields, path = ''): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return []
    return typeof value === 'object' ? flat(value, `${path}${name}.`) : [[path + name, String(value)]]
  })
