import type { CodeCounter } from '../../auth/code-throttle.ts'
import type { Sessions } from '../../auth/sessions.ts'
import type { LetterStore } from '../../domain/feedback/letter-store.ts'
import type { Instant } from '../../domain/shared/time.ts'
import type { PageStore } from '../../domain/sharing/shared-page.ts'
import type { SharingStore } from '../../domain/sharing/sharing-store.ts'
import type { ApiContext } from '../api-context.ts'

export interface SharingDependencies {
  sessions: Sessions
  sharing: SharingStore
  letters: LetterStore
  pages: Pick<PageStore, 'pageAt' | 'pages'>
  /** Counts wrong team codes, by where they come from. */
  counter: CodeCounter
  /** The network address of whoever is asking. */
  addressOf: (context: ApiContext) => string
  now: () => Instant
}
