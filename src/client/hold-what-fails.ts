import type { DeviceStore } from './device-store.ts'

/**
 * A store that, once the disk does not take something, goes on as a steady one. That half is fetched together with the
 * inside of the tray when somebody is there, so that it is here before they can have done anything.
 */
export const holdWhatFails = (disk: DeviceStore): DeviceStore => {
  let making: Promise<DeviceStore> | undefined
  let steady: DeviceStore | undefined
  return new Proxy(disk, {
    get: (_, name) => {
      const asked: unknown = Reflect.get(steady ?? disk, name)
      if (steady !== undefined || typeof asked !== 'function') return asked
      return async (...given: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(asked, disk, given)
        } catch (failure) {
          making ??= import('./steady-store.ts').then(({ createSteadyStore }) => createSteadyStore(disk))
          steady = await making.catch(() => undefined)
          if (steady === undefined) throw failure
          return Reflect.apply(Reflect.get(steady, name), steady, given)
        }
      }
    },
  })
}
