import { attemptsBench } from './attempts-bench.ts'
import { buildBench } from './build-bench.ts'
import { bundleBench } from './bundle-bench.ts'
import { cardBench } from './card-bench.ts'
import type { Figure } from './figure.ts'
import { searchBench } from './search-bench.ts'

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  attempts: attemptsBench,
  bundle: bundleBench,
  build: buildBench,
  cards: cardBench,
  search: searchBench,
}

/** `npm run bench` measures everything, `npm run bench -- build` one thing. Nothing here passes or fails. */
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const { what, measured, target } of await bench())
    console.log(`${what}: ${measured} (target ${target})`)
}
