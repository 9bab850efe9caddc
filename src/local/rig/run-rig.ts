import { Worker } from 'node:worker_threads'
import type { PlantedBugName } from './planted-bugs.ts'
import type { Outcome } from './schedule.ts'

/** What one worker is given. */
export interface RigTask {
  seeds: number[]
  planted?: PlantedBugName | undefined
}

export interface RigOptions {
  firstSeed: number
  schedules: number
  workers: number
  planted?: PlantedBugName | undefined
  /** Stop at the first schedule that is not well. */
  stopsAtFault?: boolean
  tell?: (outcome: Outcome) => void
}

/** Runs schedules of consecutive seeds, shared among workers. @returns the outcomes in the order they came in */
export const runRig = async ({
  firstSeed,
  schedules,
  workers,
  planted,
  ...how
}: RigOptions): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  const seeds = Array.from({ length: schedules }, (_, at) => firstSeed + at)
  const shares = Array.from({ length: Math.min(workers, schedules) }, (_, worker) =>
    seeds.filter((_, at) => at % workers === worker),
  )
  const running = shares.map((share) => {
    const task: RigTask = { seeds: share, planted }
    return new Worker(new URL('rig-worker.ts', import.meta.url), { workerData: task })
  })
  await Promise.all(
    running.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          worker.on('message', (outcome: Outcome) => {
            outcomes.push(outcome)
            how.tell?.(outcome)
            if (how.stopsAtFault === true && outcome.faults.length > 0)
              // Ended in the middle of making a key, a worker would take this process with it.
              for (const other of running) other.postMessage('stop')
          })
          worker.on('error', reject)
          worker.on('exit', () => resolve())
        }),
    ),
  )
  return outcomes
}
