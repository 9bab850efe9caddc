import type { Role } from './account.ts'

/** Everything the API can be asked to do that depends on who asks. */
export type Deed = 'record-own-learning' | 'read-own-learning' | 'remark-attempts' | 'import-class-results'

const DEEDS_BY_ROLE: Record<Role, readonly Deed[]> = {
  learner: ['record-own-learning', 'read-own-learning'],
  trainer: ['record-own-learning', 'read-own-learning', 'remark-attempts', 'import-class-results'],
  coordinator: ['record-own-learning', 'read-own-learning'],
  administrator: ['record-own-learning', 'read-own-learning', 'remark-attempts', 'import-class-results'],
}

/** The one place that decides who may do what. */
export const may = (role: Role, deed: Deed): boolean => DEEDS_BY_ROLE[role].includes(deed)
