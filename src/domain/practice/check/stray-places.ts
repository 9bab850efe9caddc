import { act } from '../act.ts'
import { buttonsAt } from '../desk-at.ts'
import type { Practice } from '../practice.ts'
import type { PracticeState } from '../practice-state.ts'

/**
 * Where one may have gone astray to from a place: every other screen that buttons lead to while nothing is done and no mistake
 * is made on the way.
 */
export const strayPlaces = (practice: Practice, from: PracticeState): PracticeState[] => {
  const found = new Map<string, PracticeState>([[from.screenId, { ...from, told: undefined }]])
  // A map goes on with what is added while it is gone through.
  for (const place of found.values()) {
    for (const { id: target, to } of buttonsAt(practice, place.screenId)) {
      if (to === undefined || found.has(to)) continue
      const after = act(practice, place, { kind: 'press', target })
      if (after.told === undefined && after.screenId === to) found.set(to, after)
    }
  }
  found.delete(from.screenId)
  return [...found.values()]
}
