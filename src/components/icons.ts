const LOZENGE = 'M6 0h2v2h2v2h2v2h2v2h-2v2h-2v2h-2v2H6v-2H4v-2H2V8H0V6h2V4h2V2h2z'
const HOLLOW = `<path fill-rule="evenodd" d="${LOZENGE}M6 2v2H4v2H2v2h2v2h2v2h2v-2h2V8h2V6h-2V4H8V2z"/>`

/** Every drawing of the site, by the id its `<symbol>` gets. Lozenges are on a grid of 14, icons on one of 24. */
export const ICONS = {
  brand: `<path fill="var(--mark)" d="${LOZENGE}"/><path fill="#132650" d="M6 2h2v2h2v2h2v2h-2v2H8v2H6v-2H4V8H2V6h2V4h2z"/><path fill="#F4B63F" d="M6 4h2v2h2v2H8v2H6V8H4V6h2z"/>`,
  done: `<path d="${LOZENGE}"/>`,
  now: `${HOLLOW}<path d="M6 5h2v1h1v2H8v1H6V8H5V6h1z"/>`,
  todo: HOLLOW,
  doc: '<path d="M5 2h10l4 4v16H5zM15 2v4h4M9 11h6M9 15h6"/>',
  ok: '<path d="M4 12.5l5.5 5.5L20 7"/>',
  no: '<path d="M5 5l14 14M19 5L5 19"/>',
  care: '<path d="M12 3L22 21H2zM12 10v5M12 18v.01"/>',
  note: '<path d="M6 3h12v18l-6-5-6 5z"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>',
  fwd: '<path d="M4 12h15M13 6l6 6-6 6"/>',
  back: '<path d="M20 12H5M11 6l-6 6 6 6"/>',
  ear: '<path d="M3 9h4l6-5v16l-6-5H3zM17 9c1.5 1.7 1.5 4.3 0 6M20 6c3 3.5 3 8.5 0 12"/>',
  find: '<circle cx="10" cy="10" r="6.5"/><path d="M15 15l6 6"/>',
  share: '<path d="M12 15V3M8 7l4-4 4 4M5 12v9h14v-9"/>',
  copy: '<path d="M8 8h12v13H8zM4 16V3h12"/>',
  print: '<path d="M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z"/>',
} as const

export type IconName = keyof typeof ICONS

const ON_LOZENGE_GRID: readonly IconName[] = ['brand', 'done', 'now', 'todo']

export const viewBoxOf = (name: IconName): string =>
  ON_LOZENGE_GRID.includes(name) ? '0 0 14 14' : '0 0 24 24'

/** The icons a piece of HTML draws, in the order of their first use. */
export const iconsIn = (html: string): IconName[] => {
  const used = [...html.matchAll(/<use href="#([a-z]+)"/g)].map(([, name]) => name)
  return [...new Set(used)].filter((name): name is IconName => name !== undefined && name in ICONS)
}
