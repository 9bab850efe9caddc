import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { PLANTED_BUGS, type PlantedBugName } from './planted-bugs.ts'
import { runRig } from './run-rig.ts'
import type { Outcome } from './schedule.ts'

const USAGE = `npm run rig -- [--schedules 1000] [--seed 1] [--workers 2] [--story] [--plant NAME]
  --story  tells what happened in the schedule of --seed
  --plant  puts a fault into the page, to see it found: ${Object.keys(PLANTED_BUGS).join(', ')}`

const TELL_EVERY = 500

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    story: { type: 'boolean', default: false },
    plant: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const isPlanted = (name: string): name is PlantedBugName => name in PLANTED_BUGS
const numbers = {
  schedules: Number(values.schedules ?? (values.story ? 1 : 1000)),
  firstSeed: Number(values.seed),
  workers: Number(values.workers),
}

if (values.help || !Object.values(numbers).every((number) => Number.isInteger(number) && number > 0)) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 2)
}
if (values.plant !== undefined && !isPlanted(values.plant)) {
  console.error(`There is no fault "${values.plant}" to plant.\n${USAGE}`)
  process.exit(2)
}

const startedAtMs = performance.now()
let done = 0
const tell = ({ seed, faults, story }: Outcome): void => {
  done += 1
  if (values.story) console.log(story.join('\n'))
  for (const fault of faults) console.log(`seed ${seed}: ${fault}`)
  if (faults.length > 0 && !values.story)
    console.log(`  to see it happen: npm run rig -- --seed ${seed} --story`)
  if (done % TELL_EVERY === 0) console.log(`${done} schedules`)
}

const outcomes = await runRig({ ...numbers, planted: values.plant, tell })
const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((so, one) => so + of(one), 0)
const bad = outcomes.filter(({ faults }) => faults.length > 0).length
const seconds = Math.round((performance.now() - startedAtMs) / 1000)
console.log(
  `${outcomes.length} schedules, ${sum(({ taps }) => taps)} taps, ${sum(({ handIns }) => handIns)} hand-ins, ` +
    `${sum(({ calls }) => calls)} calls: ${bad} not well (${seconds} s)`,
)
process.exitCode = bad === 0 && outcomes.length === numbers.schedules ? 0 : 1
