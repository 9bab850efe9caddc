import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Figure } from './figure.ts'

const RUNS = 9
const MEASURE =
  'const before=performance.now();await import(process.argv[1]);console.log(performance.now()-before)'

/** Bundles the learning function as it is deployed, and imports it cold. */
export const bundleBench = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const outfile = join(folder, 'learning.mjs')
    await build({
      entryPoints: ['src/api/learning/lambda.ts'],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      banner: {
        js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      },
    })
    const { size } = await stat(outfile)
    const env = {
      ...process.env,
      TABLE_NAME: 'bench',
      SITE_ORIGIN: 'https://lophocso.example',
      AWS_REGION: 'ap-southeast-1',
    }
    const importsMs = Array.from({ length: RUNS }, () =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '-e', MEASURE, outfile], {
          env,
          encoding: 'utf8',
        }),
      ),
    ).sort((a, b) => a - b)
    const medianMs = importsMs[Math.floor(RUNS / 2)] ?? 0
    return [
      {
        what: 'learning function, minified with the SDK',
        measured: `${Math.round(size / 1000)} KB`,
        target: '500 KB',
      },
      { what: `cold import, median of ${RUNS}`, measured: `${Math.round(medianMs)} ms`, target: '100 ms' },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}
