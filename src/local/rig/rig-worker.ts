import { parentPort, workerData } from 'node:worker_threads'
import { plant } from './planted-bugs.ts'
import { prepareRig } from './prepare-rig.ts'
import type { RigTask } from './run-rig.ts'
import { runSchedule } from './schedule.ts'
import { TabGone } from './tab-database.ts'

/** Runs its share of the seeds and tells each outcome. */
const { seeds, planted }: RigTask = workerData
const unhandled: string[] = []
// Nothing on a page may fail without anybody noticing.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof TabGone)) unhandled.push(`nobody caught: ${reason}`)
})

const rig = await prepareRig(planted === undefined ? [] : [plant(planted)])
let isStopped = false
parentPort?.on('message', () => {
  isStopped = true
})
for (const seed of seeds) {
  if (isStopped) break
  const outcome = await runSchedule(seed, rig)
  outcome.faults.push(...unhandled.splice(0))
  // The story is long, and read only where something went wrong.
  parentPort?.postMessage({
    ...outcome,
    story: outcome.faults.length > 0 || seeds.length === 1 ? outcome.story : [],
  })
}
parentPort?.close()
await rig.stop()
