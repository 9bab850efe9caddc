import type { AccountView } from '../domain/account/account.ts'
import type { Delivery } from '../domain/account/delivery.ts'
import type { DeliveryId } from '../domain/shared/ids.ts'

export interface StoredDelivery extends Delivery {
  /** A copy as in a session, so that whoever opens a parcel need not read accounts. */
  account: AccountView
  /** PKCS #8, base64url. */
  privateKey: string
}

export interface DeliveryStore {
  keep(delivery: StoredDelivery): Promise<void>
  /** May still return one that has expired: whoever asks compares the time. */
  find(deliveryId: DeliveryId): Promise<StoredDelivery | undefined>
}
