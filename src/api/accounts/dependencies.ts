import type { DeliveryStore } from '../../auth/delivery-store.ts'
import type { Sessions } from '../../auth/sessions.ts'
import type { SignInCounter } from '../../auth/sign-in-throttle.ts'
import type { AccountStore } from '../../domain/account/account-store.ts'
import type { Instant } from '../../domain/shared/time.ts'
import type { ApiContext } from '../api-context.ts'

export interface AccountsDependencies {
  accounts: Pick<AccountStore, 'findByUsername'>
  counter: SignInCounter
  sessions: Sessions
  deliveries: Pick<DeliveryStore, 'keep'>
  /** The network address of whoever is asking. */
  addressOf: (context: ApiContext) => string
  now: () => Instant
}
