import type { ClassResult } from '../../domain/edition/class-result.ts'

/** The classes held with one edition on this device. */
export interface ClassBook {
  classes: ClassResult[]
  /** The class that is going on. */
  openId?: string | undefined
}

// Pages among files share one store with every other file in some browsers, hence the id of the edition in the name.
const keyOf = (editionId: string): string => `lop-hoc-so.lop.${editionId}`

/** Reads what this device kept; nothing where the browser keeps nothing or cannot be read. */
export const readBook = (editionId: string): ClassBook => {
  try {
    const book: ClassBook | null = JSON.parse(localStorage.getItem(keyOf(editionId)) ?? 'null')
    return book ?? { classes: [] }
  } catch {
    return { classes: [] }
  }
}

/** @returns whether the device has kept it; where not, it lasts only as long as the page */
export const keepBook = (editionId: string, book: ClassBook): boolean => {
  try {
    localStorage.setItem(keyOf(editionId), JSON.stringify(book))
    return true
  } catch {
    return false
  }
}
