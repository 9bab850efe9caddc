import { expect, test } from 'vitest'
import type { DeviceStore } from './device-store.ts'
import { createSteadyStore } from './steady-store.ts'
import { attemptOnDevice } from './testing/attempts.ts'
import { fillableDisk } from './testing/fillable-device.ts'
import { ACCOUNT, finishedLesson, subjectOf } from './testing/statements.ts'

const SECOND = '01900000-0000-7000-8000-000000000002'
const fillableDevice = () => {
  const { disk, on, state } = fillableDisk()
  return { on, state, device: createSteadyStore(disk) }
}

const subjects = async (device: DeviceStore): Promise<string[]> =>
  (await device.waitingStatements(ACCOUNT)).map(subjectOf)

test('what a full device does not take is held, and the page is told that it is not kept', async () => {
  const { device, on, state } = fillableDevice()
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  state.isFull = true
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  expect(await subjects(device)).toEqual(['bai-1', 'bai-2'])
  expect(await subjects(on)).toEqual(['bai-1'])
  expect([device.isLasting, device.isFull]).toEqual([false, true])
})

test('once there is room, everything is written in the order it was done', async () => {
  const { device, on, state } = fillableDevice()
  state.isFull = true
  for (const n of [1, 2, 3]) await device.keepStatement(ACCOUNT, finishedLesson(n))
  state.isFull = false
  await device.attemptsOf(ACCOUNT)
  expect(await subjects(on)).toEqual(['bai-1', 'bai-2', 'bai-3'])
  expect([device.isLasting, device.isFull]).toEqual([true, false])
})

test('an attempt goes on where the device became full in the middle of it', async () => {
  const { device, on, state } = fillableDevice()
  await device.claimAttempt(attemptOnDevice())
  state.isFull = true
  const kept = await device.keepAttempt(attemptOnDevice({ place: 2 }))
  expect(kept?.place).toBe(2)
  expect((await device.attemptsOf('nobody')).map(({ place }) => place)).toEqual([2])
  state.isFull = false
  await device.attemptsOf('nobody')
  expect((await on.attemptsOf('nobody')).map(({ place }) => place)).toEqual([2])
})

test('no attempt begins on a full device: what is noted of it would find nothing on the next page', async () => {
  const { device, on, state } = fillableDevice()
  state.isFull = true
  await expect(device.claimAttempt(attemptOnDevice())).rejects.toThrow('full')
  await expect(device.addAttempt(attemptOnDevice())).rejects.toThrow('full')
  state.isFull = false
  expect(await device.attemptsOf('nobody')).toEqual([])
  expect(await device.claimAttempt(attemptOnDevice())).toEqual(attemptOnDevice())
  expect(await on.attemptsOf('nobody')).toEqual([attemptOnDevice()])
})

test('work is sealed on the disk or not at all', async () => {
  const { device, on, state } = fillableDevice()
  const parcel = { parcelId: SECOND, deliveryId: ACCOUNT, sealed: 'A'.repeat(120) }
  const packed = { statements: [finishedLesson(1), finishedLesson(2)], attempts: [] }
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  state.isFull = true
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  await expect(device.handOver([parcel], packed)).rejects.toThrow('full')
  expect(await subjects(device)).toEqual(['bai-1', 'bai-2'])
  state.isFull = false
  await device.handOver([parcel], packed)
  expect(await on.parcels()).toEqual([parcel])
  expect(await subjects(on)).toEqual([])
  expect(await subjects(device)).toEqual([])
})

test('what nobody did is adopted on the disk or not at all', async () => {
  const { device, state } = fillableDevice()
  await device.keepStatement('nobody', finishedLesson(1))
  state.isFull = true
  await expect(device.adopt(ACCOUNT)).rejects.toThrow('full')
  state.isFull = false
  await device.adopt(ACCOUNT)
  expect(await subjects(device)).toEqual(['bai-1'])
})

test('what was received is gone, on a full device too, and does not come back with the room', async () => {
  const { device, on, state } = fillableDevice()
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  state.isFull = true
  state.takesAway = false
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  await device.removeStatements([finishedLesson(1).id, finishedLesson(2).id])
  expect(await subjects(device)).toEqual([])
  state.isFull = false
  expect(await subjects(device)).toEqual([])
  expect(await subjects(on)).toEqual([])
})

test('what is let go of on a full device makes room', async () => {
  const { device, on, state } = fillableDevice()
  await device.addAttempt(attemptOnDevice())
  state.isFull = true
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  await device.removeAttempt(attemptOnDevice().attemptId)
  expect(await on.attemptsOf('nobody')).toEqual([])
})

test('what was written and received since does not come back when the device is full once more', async () => {
  const { device, state } = fillableDevice()
  state.isFull = true
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  state.isFull = false
  expect(await subjects(device)).toEqual(['bai-1'])
  await device.removeStatements([finishedLesson(1).id])
  state.isFull = true
  await device.keepStatement(ACCOUNT, finishedLesson(2))
  expect(await subjects(device)).toEqual(['bai-2'])
})
