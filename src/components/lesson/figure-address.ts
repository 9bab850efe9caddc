import type { Figure } from '../../content/published.ts'
import { photoHref } from '../addresses.ts'
import { drawingAddress } from './drawing-address.ts'

/** Where a page finds a picture of its course, by file name. Content that names a missing one is never published. */
export const figureAddressIn =
  (courseId: string, figures: ReadonlyMap<string, Figure>) =>
  (fileName: string): string => {
    const figure = figures.get(fileName)
    return figure?.kind === 'drawing' ? drawingAddress(figure.svg) : photoHref(courseId, fileName)
  }
