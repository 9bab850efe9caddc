import { compileFunction } from 'node:vm'
import { build, type Plugin } from 'esbuild'

/** A script that can be run any number of times, each time with globals and module state of its own. */
export type Script<Exported> = (globals: Record<string, unknown>) => Exported

/**
 * Bundles a module with all it imports into one script whose globals are arguments.
 * @param globalNames the globals that are given; every other is Node's own
 */
export const bundleScript = async <Exported>(
  entry: string,
  globalNames: readonly string[],
  plugins: Plugin[] = [],
): Promise<Script<Exported>> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    target: 'es2022',
    // A page has them; a bundle for a page may not be given Node's.
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    logLevel: 'error',
  })
  const code = `${outputFiles[0]?.text ?? ''}\nreturn exported`
  const run = compileFunction(code, [...globalNames], { filename: entry })
  return (globals) => run(...globalNames.map((name) => globals[name]))
}
