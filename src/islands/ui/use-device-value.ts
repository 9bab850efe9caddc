import { useEffect, useState } from 'react'
import { type DeviceEvent, onDeviceEvent } from '../../client/device-events.ts'

/**
 * Something read from the device, read again after each change there; undefined until it is first read.
 * @param read must be the same function at every render
 * @param changes must be the same list at every render
 */
export const useDeviceValue = <Value>(
  read: () => Promise<Value>,
  changes: readonly DeviceEvent[],
): Value | undefined => {
  const [value, setValue] = useState<Value>()
  useEffect(() => {
    let isGone = false
    const refresh = async (): Promise<void> => {
      const fresh = await read()
      if (!isGone) setValue(fresh)
    }
    void refresh()
    const stops = changes.map((event) => onDeviceEvent(event, () => void refresh()))
    return () => {
      isGone = true
      for (const stop of stops) stop()
    }
  }, [read, changes])
  return value
}
