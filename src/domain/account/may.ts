import type { AccountView, Role } from './account.ts'

/** Everything the API can be asked to do that depends on who asks. */
export type Deed =
  | 'record-own-learning'
  | 'read-own-learning'
  | 'remark-attempts'
  | 'lead-teams'
  | 'answer-letters'
  | 'import-class-results'

const DEEDS_BY_ROLE: Record<Role, readonly Deed[]> = {
  learner: ['record-own-learning', 'read-own-learning'],
  trainer: [
    'record-own-learning',
    'read-own-learning',
    'remark-attempts',
    'answer-letters',
    'import-class-results',
  ],
  coordinator: ['record-own-learning', 'read-own-learning', 'lead-teams'],
  administrator: [
    'record-own-learning',
    'read-own-learning',
    'remark-attempts',
    'lead-teams',
    'answer-letters',
    'import-class-results',
  ],
}

/** The one place that decides who may do what. */
export const may = (role: Role, deed: Deed): boolean => DEEDS_BY_ROLE[role].includes(deed)

/** The same, where it matters for which commune: coordinators in their own, administrators in all. */
export const mayIn = (
  { role, unitCode }: Pick<AccountView, 'role' | 'unitCode'>,
  deed: Deed,
  inUnit: string,
): boolean => may(role, deed) && (role === 'administrator' || unitCode === inUnit)
