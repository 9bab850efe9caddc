import { stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'

export type Found =
  | { kind: 'file'; path: string; mtimeMs: number }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing'; isAsset: boolean }

/**
 * What the site has at a path, by the rules of the deployed site: `/x/` is `/x/index.html`, `/x` leads to `/x/`, and
 * what has a dot in its last part is a file. Never leaves the folder.
 */
export const findSiteFile = async (distFolder: string, pathname: string, search: string): Promise<Found> => {
  const path = decoded(pathname)
  if (path === undefined) return { kind: 'missing', isAsset: false }
  const lastSegment = path.slice(path.lastIndexOf('/') + 1)
  const isAsset = lastSegment.includes('.')
  if (lastSegment !== '' && !isAsset) {
    // More than one leading slash would send the reader to another site.
    return { kind: 'redirect', location: `/${pathname.replace(/^[/\\]+/, '')}/${search}` }
  }
  const file = normalize(join(distFolder, isAsset ? path : `${path}index.html`))
  if (!file.startsWith(normalize(distFolder) + sep)) return { kind: 'missing', isAsset }
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? { kind: 'file', path: file, mtimeMs: found.mtimeMs } : { kind: 'missing', isAsset }
}

const decoded = (pathname: string): string | undefined => {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}
