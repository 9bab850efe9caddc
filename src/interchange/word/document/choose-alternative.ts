import type { XmlElement } from '../../packed/read-xml.ts'
import { elementsOf } from '../../packed/xml-steps.ts'
import type { Story } from './story.ts'

/**
 * `mc:AlternateContent` says one thing in several ways, the newest first. The first that gives something is taken; reading
 * all of them would say it twice. What was told about ways that gave nothing is forgotten.
 */
export const chooseAlternative = <Read>(
  element: XmlElement,
  story: Story,
  read: (chosen: XmlElement) => Read[],
): Read[] => {
  const told = story.parts.faults.length
  const paragraph = story.paragraph
  for (const way of elementsOf(element)) {
    story.parts.faults.length = told
    story.paragraph = paragraph
    const found = read(way)
    if (found.length > 0) return found
  }
  return []
}
