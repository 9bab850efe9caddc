import type { ShareKit } from '../../domain/sharing/share-kit.ts'
import { editionMarkOf } from './edition-mark.ts'

/** The mark of a kit's leaflet: another as soon as anything on the printed sheet would be. */
export const leafletMarkOf = ({ leaflet, partOf, basis, age }: ShareKit): string =>
  editionMarkOf([leaflet, partOf, basis, age])
