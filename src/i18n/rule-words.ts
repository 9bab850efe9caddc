import type { RuleState } from '../domain/source/rule-state.ts'
import { formatDay } from './format-day.ts'

/** How long what a lesson says stays the rule; undefined where no end is known. */
export const ruleWords = (state: RuleState): string | undefined => {
  switch (state.kind) {
    case 'current':
      return undefined
    case 'current-until':
      return `Có hiệu lực đến ${formatDay(state.until)}`
    case 'lapsed':
      return `Hết hiệu lực từ sau ${formatDay(state.until)}`
  }
}
