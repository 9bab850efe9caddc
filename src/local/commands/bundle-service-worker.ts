import { resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * Writes `sw.js` beside the pages. `RETREAT=1` writes the worker that removes the one before it, for a release that
 * turned out bad.
 */
export const bundleServiceWorker = async (distFolder: string): Promise<void> => {
  const name = process.env.RETREAT === '1' ? 'retreat' : 'sw'
  await build({
    entryPoints: [resolve(`src/service-worker/${name}.ts`)],
    outfile: resolve(distFolder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}
