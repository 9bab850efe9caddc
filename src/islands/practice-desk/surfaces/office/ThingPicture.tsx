import type { Surface } from '../../../../domain/practice/surface.ts'

type Kind = Extract<Surface, { kind: 'office' }>['things'][number]['kind']

/** On a grid of 24, in lines, as the icons of the site are. */
const LINES: Record<Kind, string> = {
  usb: 'M8 9h8v12H8zM9 3h6v6H9zM11 5.5v1M13 5.5v1',
  note: 'M4 4h16v11l-5 5H4zM15 20v-5h5M7 8h10M7 12h6',
  wifi: 'M4 14h16v6H4zM7 17h.01M10 17h.01M17 14V8M14 6c1.7-1.6 4.3-1.6 6 0M12 3.5c2.9-2.7 7.1-2.7 10 0',
  screen: 'M2 4h20v13H2zM12 17v4M7 21h10',
  printer: 'M6 9V3h12v6M3 9h18v8h-3M6 17H3M6 14h12v7H6z',
  phone: 'M7 2h10v20H7zM11 19h2',
  visitor: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3.5-7 8-7s8 2 8 7',
}

/** A small drawing; the words beside it say the same. */
export const ThingPicture = ({ kind }: { kind: Kind }) => (
  <svg className="i thing-picture" viewBox="0 0 24 24" aria-hidden="true">
    <path d={LINES[kind]} />
  </svg>
)
