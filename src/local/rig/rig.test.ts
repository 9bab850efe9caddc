import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { PLANTED_BUGS, type PlantedBugName } from './planted-bugs.ts'
import { runRig } from './run-rig.ts'

const PATIENCE_MS = 300_000
const workers = Math.min(2, availableParallelism())
const names = Object.keys(PLANTED_BUGS).filter((name): name is PlantedBugName => name in PLANTED_BUGS)

test(
  'nothing is lost, doubled or under another name, whatever goes wrong',
  async () => {
    const outcomes = await runRig({ firstSeed: 1, schedules: 120, workers })
    expect(outcomes.flatMap(({ seed, faults }) => faults.map((fault) => `seed ${seed}: ${fault}`))).toEqual(
      [],
    )
    expect(outcomes).toHaveLength(120)
    // A learner who does nothing loses nothing.
    expect(outcomes.reduce((sum, { taps }) => sum + taps, 0)).toBeGreaterThan(1_000)
    expect(outcomes.reduce((sum, { handIns }) => sum + handIns, 0)).toBeGreaterThan(50)
  },
  PATIENCE_MS,
)

test(
  'a seed tells the same story each time',
  async () => {
    const [first] = await runRig({ firstSeed: 23, schedules: 1, workers: 1 })
    const [second] = await runRig({ firstSeed: 23, schedules: 1, workers: 1 })
    expect(first?.story.length).toBeGreaterThan(50)
    expect(second?.story).toEqual(first?.story)
  },
  PATIENCE_MS,
)

test.each(names)(
  'a page that %s is found out',
  async (planted) => {
    const outcomes = await runRig({ firstSeed: 1, schedules: 200, workers, planted, stopsAtFault: true })
    expect(outcomes.flatMap(({ faults }) => faults)).not.toEqual([])
  },
  PATIENCE_MS,
)
