import { openParcel } from '../../api/learning/open-parcel.ts'
import type { StoredDelivery } from '../../auth/delivery-store.ts'
import { openDelivery } from '../../auth/open-delivery.ts'
import type { ParcelContent } from '../../contract/learning/parcel-content.ts'
import type { AccountView } from '../../domain/account/account.ts'
import type { Delivery } from '../../domain/account/delivery.ts'
import type { ParcelOnDevice } from '../device-store.ts'

/** The server's side of sealing, with its real keys. */
export const deliveries = () => {
  const kept = new Map<string, StoredDelivery>()
  const now = new Date().toISOString()
  return {
    open: (account: AccountView): Promise<Delivery> =>
      openDelivery({ keep: async (delivery) => void kept.set(delivery.id, delivery) }, account, now),
    /** What the server finds in parcels, and under whose name. Throws for what it cannot open. */
    contentsOf: async (
      parcels: readonly ParcelOnDevice[],
    ): Promise<{ accountId: string; content: ParcelContent }[]> => {
      const contents = []
      for (const { retryAt: _, ...parcel } of parcels) {
        const opened = await openParcel({ find: async (id) => kept.get(id) }, parcel, now)
        if (!opened.ok) throw new Error(opened.code)
        contents.push({ accountId: opened.value.account.accountId, content: opened.value.content })
      }
      return contents
    },
  }
}
