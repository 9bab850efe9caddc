import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { watchDelivery } from '../../client/deliver.ts'
import { onDeviceEvent } from '../../client/device-events.ts'
import { keepSite } from '../../client/offline/keep-site.ts'
import { readRememberedAccount } from '../../client/remembered-account.ts'
import { parseAccount } from '../../client/session.ts'
import type { AccountView } from '../../domain/account/account.ts'

const watchAccount = (listener: () => void): (() => void) => onDeviceEvent('account', listener)

/** Who is signed in on this device, in every tab. Also lets what waits on the device be sent. */
export const useAccount = (): AccountView | undefined => {
  const json = useSyncExternalStore(watchAccount, readRememberedAccount, () => null)
  useEffect(() => watchDelivery(true), [])
  useEffect(keepSite, [])
  return useMemo(() => parseAccount(json), [json])
}
