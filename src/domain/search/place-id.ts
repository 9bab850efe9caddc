import { foldVietnamese } from '../text/normalise-text.ts'

/** The id of a place inside a page, made from its title: "Nay không còn cấp huyện" is `nay-khong-con-cap-huyen`. */
export const placeId = (title: string): string =>
  foldVietnamese(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
