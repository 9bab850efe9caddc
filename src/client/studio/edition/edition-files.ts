/** What stands at the top of the ZIP, for people; everything else lies in one folder. */
const FRONT_FILE = 'MO-BAI-HOC.html'
const CLASS_FILE = 'KIEM-TRA-LOP.html'
const FOLDER = 'bai-hoc'

/** Beside the search page. */
export const SEARCH_SCRIPT = 'muc-luc.js'

export const FRONT_PAGE = '/mang-di/mo-bai-hoc/'
export const CLASS_PAGE = '/mang-di/kiem-tra-lop/'

/** Pages of the site in whose place the edition opens its own first page. */
const FRONT_PLACES = ['/', '/khoa-hoc/', FRONT_PAGE]

/** Where a page or picture of the site lies in the ZIP. */
export const fileOf = (path: string): string => {
  if (FRONT_PLACES.includes(path)) return FRONT_FILE
  if (path === CLASS_PAGE) return CLASS_FILE
  return `${FOLDER}${path.endsWith('/') ? `${path}index.html` : path}`
}

/** The address of one file of the ZIP in another: `../khai-sinh/index.html`. */
export const relativeAddress = (from: string, to: string): string => {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  const shared = here.findIndex((part, at) => part !== there[at])
  const common = shared === -1 ? here.length : shared
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}

/** Whether the edition has a page or picture of the site. */
export type Has = (path: string) => boolean

export const editionHas = (paths: readonly string[]): Has => {
  const held = new Set([...paths, ...FRONT_PLACES, CLASS_PAGE])
  return (path) => held.has(path)
}
