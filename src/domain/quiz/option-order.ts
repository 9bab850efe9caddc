import type { AttemptId } from '../shared/ids.ts'
import { seededShuffle } from './seeded-shuffle.ts'

interface Orderable {
  id: string
  pinned?: boolean | undefined
}

/** By id, so that neither the browser nor the shuffle learns anything from the order of the file. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** The order in which options leave the file: by id, around those that are pinned to their place. */
export const inNeutralOrder = <Option extends Orderable>(options: readonly Option[]): Option[] =>
  aroundPinned(options, byId)

/**
 * The order in which one attempt shows the options of a question. It follows from the ids alone; pinned options keep
 * the place they have in the file.
 */
export const orderOptions = <Option extends Orderable>(
  options: readonly Option[],
  questionId: string,
  attemptId: AttemptId,
): Option[] => aroundPinned(options, (free) => seededShuffle(byId(free), `${attemptId}/${questionId}`))

const aroundPinned = <Option extends Orderable>(
  options: readonly Option[],
  arrange: (free: Option[]) => Option[],
): Option[] => {
  const arranged = arrange(options.filter((option) => option.pinned !== true)).values()
  return options.map((option) => (option.pinned === true ? option : (arranged.next().value ?? option)))
}
