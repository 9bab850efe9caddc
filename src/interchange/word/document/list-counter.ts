import type { ListPlace } from '../word-document.ts'
import { numberText } from './number-text.ts'
import type { NumberedList, NumberLevel } from './read-numbering.ts'

const LAST_LEVEL = 8

/** Counts through a document the way Word does, one listed paragraph after the other. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, NumberedList>
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #met = new Set<string>()
  #runs = 0
  readonly #runOf = new Map<string, number>()

  constructor(lists: ReadonlyMap<string, NumberedList>) {
    this.#lists = lists
  }

  /** The place of the next paragraph of this list, or undefined when the file does not define it. */
  next(id: string, wantedLevel: number): ListPlace | undefined {
    const list = this.#lists.get(id)
    const level = Math.max(0, Math.min(LAST_LEVEL, wantedLevel))
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return undefined
    const counts = this.#counts.get(list.counter) ?? []
    this.#counts.set(list.counter, counts)
    if (!this.#met.has(id)) {
      this.#met.add(id)
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1
      if (list.restarts.size > 0 || !this.#runOf.has(list.counter)) {
        this.#runs += 1
        this.#runOf.set(list.counter, this.#runs)
      }
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for (let deeper = level + 1; deeper <= LAST_LEVEL; deeper += 1)
      if (beginsAnew(list.levels.get(deeper), level)) counts[deeper] = undefined
    const isBullet = own.format === 'bullet'
    return {
      level,
      label: isBullet ? '•' : label(own, list, counts),
      isBullet,
      list: `${list.counter}.${this.#runOf.get(list.counter) ?? 0}`,
    }
  }
}

/** `w:lvlRestart` counts levels from 1; 0 means that the level never begins anew. */
const beginsAnew = (deeper: NumberLevel | undefined, level: number): boolean =>
  deeper?.restartAfter === undefined || level < deeper.restartAfter

const label = (own: NumberLevel, list: NumberedList, counts: readonly (number | undefined)[]): string =>
  own.pattern.replace(/%([1-9])/g, (_sign, digit: string) => {
    const index = Number(digit) - 1
    const level = list.levels.get(index)
    return numberText(
      counts[index] ?? level?.start ?? 1,
      own.isLegal ? 'decimal' : (level?.format ?? 'decimal'),
    )
  })
