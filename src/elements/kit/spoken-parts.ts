const PARTS = 'h2, h3, p, li, dt, dd, td, th, blockquote, figcaption, legend, [data-at]'

/** Drawn screens, questions and what is folded away are for the eye and the hand. */
const UNSPOKEN = 'form, details, figure svg, .screen, .src, [hidden], template'

/** One piece of a page that is read aloud in one go, and its words. */
export interface SpokenPart {
  element: Element
  text: string
}

/** The paragraphs of a text in the order in which they are read; each word once. */
export const spokenParts = (root: Element): SpokenPart[] => {
  const found = [...root.querySelectorAll(PARTS)].filter(
    (element) => element.closest(UNSPOKEN) === null && element.querySelector(PARTS) === null,
  )
  return (found.length === 0 ? [root] : found)
    .map((element) => ({ element, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}
