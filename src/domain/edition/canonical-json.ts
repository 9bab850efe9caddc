type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * The one way to write a value as JSON: no spaces, names in order of their code units, absent fields left out. Two equal
 * values are the same text, so that a signature does not depend on who wrote the file (after RFC 8785).
 * @throws for numbers that are not whole, which no two languages write alike
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error('Only whole numbers are signed')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value)
    .flatMap(([name, field]) => (field === undefined ? [] : [{ name, field }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return `{${fields.map(({ name, field }) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

// `Array.isArray` does not narrow a read-only list.
const isList = (value: object): value is readonly Json[] => Array.isArray(value)
