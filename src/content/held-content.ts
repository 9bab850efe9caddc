import type { PublishedContent } from './published.ts'

// The build reads content once, before the pages exist. Pages are bundled with a copy of this module, so what was read
// is held by the process and not by the module.
const HELD = Symbol.for('lop-hoc-so.published-content')

export const holdContent = (content: PublishedContent): void => {
  Reflect.set(globalThis, HELD, content)
}

/** What the build of this process read; undefined where pages are made without it, as in `astro dev`. */
export const heldContent = (): PublishedContent | undefined => Reflect.get(globalThis, HELD)
