import type { Device } from './device.ts'
import type { Tab } from './tab.ts'

const DAY_MS = 24 * 60 * 60_000

/** What may go wrong with a device, one of it at a time. */
export const disturbDevice = (device: Device, tabs: readonly Tab[]): void => {
  const { world } = device
  const { random } = world
  const disturbances: [what: string, disturb: () => void][] = [
    [device.isOnline ? 'loses the network' : 'is online again', () => switchNetwork(device, tabs)],
    ['has its clock moved', () => moveClock(device)],
    [
      device.isDatabaseFull ? 'has room again' : 'has no room in its database',
      () => {
        device.isDatabaseFull = !device.isDatabaseFull
      },
    ],
    [
      device.areTextsFull ? 'has room for texts again' : 'has no room for texts',
      () => {
        device.areTextsFull = !device.areTextsFull
      },
    ],
  ]
  // The network comes and goes more often than a disk fills up.
  const [what, disturb] = random.percent(60)
    ? (disturbances[0] ?? random.pick(disturbances))
    : random.pick(disturbances)
  world.tell(`${device.name} ${what}`)
  disturb()
}

/** Nothing is wrong with the device any more, but its clock. */
export const mendDevice = (device: Device): void => {
  device.isOnline = true
  device.isDatabaseFull = false
  device.areTextsFull = false
}

const switchNetwork = (device: Device, tabs: readonly Tab[]): void => {
  device.isOnline = !device.isOnline
  for (const tab of tabs) device.world.queue(tab, () => tab.dispatch(device.isOnline ? 'online' : 'offline'))
}

const moveClock = (device: Device): void => {
  const { random } = device.world
  device.clockAheadMs = (random.below(2 * 400) - 400) * DAY_MS + random.below(DAY_MS)
}
